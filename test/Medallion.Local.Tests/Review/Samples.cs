namespace Medallion.Local.Tests.Review;

/// <summary>Contents of snapshots.</summary>
internal static class Samples
{
    public const string Path = "test/__snapshots__/Daily.snap";

    public const string Machine = """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "Fetch",
          "States": {
            "Fetch": {
              "Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Retry": [ { "ErrorEquals": [ "States.TaskFailed" ], "MaxAttempts": 2 } ],
              "Next": "Each"
            },
            "Each": {
              "Type": "Map",
              "ItemProcessor": {
                "StartAt": "Store",
                "States": { "Store": { "Type": "Pass", "End": true } }
              },
              "Next": "Done"
            },
            "Done": { "Type": "Succeed" }
          }
        }

        """;

    public const string Template = """
        {
          "Resources": {
            "Bucket": { "Type": "AWS::S3::Bucket", "Properties": { "BucketName": "a" } },
            "Topic": { "Type": "AWS::SNS::Topic" }
          }
        }

        """;
}
