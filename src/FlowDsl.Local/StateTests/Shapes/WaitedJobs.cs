namespace FlowDsl.Local.StateTests.Shapes;

/// <summary>
/// Jobs that <c>.sync</c> waits for: the task's result is what the operation answers with which the job's end is read.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html.
/// </summary>
internal static class WaitedJobs
{
    private const string Create = "create";

    /// <summary>The operation; null where it is not known.</summary>
    /// <param name="service">The service, as the SDK names it.</param>
    /// <param name="action">The action that starts the job.</param>
    public static string? AnswerOf(string service, string action) => (service, action) switch
    {
        ("athena", "startQueryExecution") => "GetQueryExecution",
        ("batch", "submitJob") => "DescribeJobs",
        ("bedrock", "createModelCustomizationJob") => "GetModelCustomizationJob",
        ("codebuild", "startBuild") => "BatchGetBuilds",
        ("codebuild", "startBuildBatch" or "retryBuildBatch") => "BatchGetBuildBatches",
        ("ecs", "runTask") => "DescribeTasks",
        ("eks", "createCluster" or "deleteCluster") => "DescribeCluster",
        ("eks", "createFargateProfile" or "deleteFargateProfile") => "DescribeFargateProfile",
        ("eks", "createNodegroup" or "deleteNodegroup") => "DescribeNodegroup",
        ("emr", "createCluster" or "terminateCluster") => "DescribeCluster",
        ("emr", "addStep") => "DescribeStep",
        ("emrcontainers", "deleteVirtualCluster") => "DescribeVirtualCluster",
        ("emrcontainers", "startJobRun") => "DescribeJobRun",
        ("emrserverless", "createApplication" or "startApplication" or "stopApplication" or "deleteApplication") => "GetApplication",
        ("emrserverless", "startJobRun" or "cancelJobRun") => "GetJobRun",
        ("glue", "startJobRun") => "GetJobRun",
        ("mediaconvert", "createJob") => "GetJob",
        ("sagemaker", _) when action.StartsWith(Create, StringComparison.Ordinal) => "Describe" + action[Create.Length..],
        ("sfn", "startExecution") => "DescribeExecution",
        _ => null,
    };
}
