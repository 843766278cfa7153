using Amazon.CDK;

namespace Medallion;

public sealed partial class MedallionPipeline
{
    private void AddOutputs()
    {
        Output("StateMachineArn", Machine.Machine.StateMachineArn, "The workflow");
        Output("RawBucket", Lake.Raw.BucketName, "Where raw/ lies");
        Output("ProcessedBucket", Lake.Processed.BucketName, "Where processed/ and quarantine/ lie");
        Output("CuratedBucket", Lake.Curated.BucketName, "Where curated/ lies");
        Output("QueryResultsBucket", Lake.QueryResults.BucketName, "Where Athena writes results");
        Output("Database", DatabaseName, "The gold tables in the catalog");
        Output("WorkGroup", Queries.WorkGroup.Ref, "Where gold is queried");
        Output("AlertsTopicArn", Alerts.Topic.TopicArn, "Successes, failures and alarms");
        Output("DeadLettersUrl", DeadLetters.QueueUrl, "Starts that the schedules could not make");
    }

    private void Output(string id, string value, string description) => _ = new CfnOutput(this, id, new CfnOutputProps { Value = value, Description = description });
}
