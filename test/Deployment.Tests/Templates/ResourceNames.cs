namespace Deployment.Tests.Templates;

/// <summary>What <c>Ref</c> and <c>Fn::GetAtt</c> give, by type of resource: CloudFormation's reference, as far as our templates use it.</summary>
internal static class ResourceNames
{
    private static string Arn(string service, string resource) => $"arn:aws:{service}:{Resolver.Region}:{Resolver.Account}:{resource}";

    public static string? NameProperty(string type) => type switch
    {
        "AWS::S3::Bucket" => "BucketName",
        "AWS::Lambda::Function" => "FunctionName",
        "AWS::StepFunctions::StateMachine" => "StateMachineName",
        "AWS::SNS::Topic" => "TopicName",
        "AWS::SQS::Queue" => "QueueName",
        "AWS::Logs::LogGroup" => "LogGroupName",
        "AWS::IAM::Role" => "RoleName",
        "AWS::Glue::Job" or "AWS::Glue::Crawler" or "AWS::Glue::SecurityConfiguration" or "AWS::Athena::WorkGroup" or "AWS::Scheduler::Schedule" or "AWS::Events::Rule" => "Name",
        "AWS::CloudWatch::Alarm" => "AlarmName",
        "AWS::CloudWatch::Dashboard" => "DashboardName",
        _ => null,
    };

    public static string Reference(string type, string name) => type switch
    {
        "AWS::SNS::Topic" => Arn("sns", name),
        "AWS::StepFunctions::StateMachine" => Arn("states", $"stateMachine:{name}"),
        "AWS::SQS::Queue" => $"https://sqs.{Resolver.Region}.amazonaws.com/{Resolver.Account}/{name}",
        _ => name,
    };

    public static string Attribute(string type, string name, string attribute) => (type, attribute) switch
    {
        ("AWS::S3::Bucket", "Arn") => $"arn:aws:s3:::{name}",
        ("AWS::Lambda::Function", "Arn") => Arn("lambda", $"function:{name}"),
        ("AWS::StepFunctions::StateMachine", "Arn") => Arn("states", $"stateMachine:{name}"),
        ("AWS::StepFunctions::StateMachine", "Name") => name,
        ("AWS::SNS::Topic", "TopicArn") => Arn("sns", name),
        ("AWS::SNS::Topic", "TopicName") => name,
        ("AWS::SQS::Queue", "Arn") => Arn("sqs", name),
        ("AWS::SQS::Queue", "QueueName") => name,
        ("AWS::Logs::LogGroup", "Arn") => Arn("logs", $"log-group:{name}:*"),
        ("AWS::IAM::Role", "Arn") => $"arn:aws:iam::{Resolver.Account}:role/{name}",
        ("AWS::KMS::Key", "Arn") => Arn("kms", $"key/{name}"),
        ("AWS::Events::Rule", "Arn") => Arn("events", $"rule/{name}"),
        ("AWS::CloudWatch::Alarm", "Arn") => Arn("cloudwatch", $"alarm:{name}"),
        _ => $"{name}.{attribute}",
    };
}
