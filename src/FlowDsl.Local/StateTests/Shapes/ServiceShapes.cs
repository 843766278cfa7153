using System.Collections.Concurrent;
using System.Text.Json;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.StateTests.Shapes;

/// <summary>
/// The shapes of what common services answer, from their public service models (the JSON files beside this one say which). A service or an operation that is
/// not there has no shape, and a mock of it is not checked.
/// </summary>
internal static class ServiceShapes
{
    // Services that an SDK integration names otherwise than their own.
    private static readonly Dictionary<string, string> s_names = new(StringComparer.Ordinal)
    {
        ["sfn"] = "states", ["eventbridge"] = "events", ["emr"] = "elasticmapreduce", ["emrcontainers"] = "emr-containers", ["emrserverless"] = "emr-serverless",
        ["bedrockruntime"] = "bedrock",
    };

    // What an integration calls otherwise than the API does.
    private static readonly Dictionary<string, string> s_operations = new(StringComparer.Ordinal)
    {
        ["elasticmapreduce:createCluster"] = "RunJobFlow", ["elasticmapreduce:terminateCluster"] = "TerminateJobFlows", ["elasticmapreduce:addStep"] = "AddJobFlowSteps",
        ["elasticmapreduce:cancelStep"] = "CancelSteps",
    };

    // A job that is waited for answers as the API that its end is read with.
    private static readonly Dictionary<string, string> s_waited = new(StringComparer.Ordinal)
    {
        ["states:startExecution"] = "DescribeExecution", ["glue:startJobRun"] = "GetJobRun", ["batch:submitJob"] = "DescribeJobs", ["ecs:runTask"] = "DescribeTasks",
        ["athena:startQueryExecution"] = "GetQueryExecution", ["codebuild:startBuild"] = "BatchGetBuilds", ["codebuild:startBuildBatch"] = "BatchGetBuildBatches",
        ["elasticmapreduce:createCluster"] = "DescribeCluster", ["elasticmapreduce:addStep"] = "DescribeStep", ["databrew:startJobRun"] = "DescribeJobRun",
        ["emr-containers:startJobRun"] = "DescribeJobRun", ["emr-serverless:startJobRun"] = "GetJobRun",
    };

    private static readonly ConcurrentDictionary<string, ServiceShape?> s_services = new(StringComparer.Ordinal);

    /// <summary>The shape of a resource's answer; null where nothing is known of it.</summary>
    public static (ServiceShape Service, string Answer)? AnswerOf(ResourceName resource)
    {
        if (resource.Kind != ResourceName.Service || resource.WaitsForToken) return null;
        var isSdk = resource.Type.StartsWith("aws-sdk:", StringComparison.Ordinal);
        var named = isSdk ? resource.Type["aws-sdk:".Length..] : resource.Type;
        var service = s_names.GetValueOrDefault(named, named);
        if (s_services.GetOrAdd(service, Load) is not { } shapes) return null;
        var waited = resource.Action.IndexOf(".sync", StringComparison.Ordinal);
        var action = $"{service}:{(waited < 0 ? resource.Action : resource.Action[..waited])}";
        // With .sync:2 input and output are documents, and no longer texts as the API has them.
        if (resource.Action.EndsWith(".sync:2", StringComparison.Ordinal)) shapes = shapes with { Free = ["Input", "Output"] };
        // The integration of a function gives its answer as a document.
        else if (action == "lambda:invoke" && !isSdk) shapes = shapes with { Free = ["Payload"] };
        var operation = (waited < 0 ? s_operations : s_waited).GetValueOrDefault(action) ?? ServiceShape.Upper(action[(service.Length + 1)..]);
        return shapes.Operations.TryGetProperty(operation, out var answer) && answer.GetString() is { Length: > 0 } shape ? (shapes, shape) : null;
    }

    private static ServiceShape? Load(string service)
    {
        using var stream = typeof(ServiceShapes).Assembly.GetManifestResourceStream($"FlowDsl.Local.Shapes.{service}.json");
        if (stream is null) return null;
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement.Clone();
        return new ServiceShape(root.GetProperty("operations"), root.GetProperty("shapes"));
    }
}
