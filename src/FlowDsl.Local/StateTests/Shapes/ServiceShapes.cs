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
    private const string Sdk = "aws-sdk:";

    // Services that an integration of its own names otherwise than the SDK does.
    private static readonly Dictionary<string, string> s_names = new(StringComparer.Ordinal)
    {
        ["states"] = "sfn", ["events"] = "eventbridge", ["elasticmapreduce"] = "emr", ["emr-containers"] = "emrcontainers", ["emr-serverless"] = "emrserverless",
    };

    private static readonly ConcurrentDictionary<string, ServiceShape?> s_services = new(StringComparer.Ordinal);

    /// <summary>The shape of a resource's answer; null where nothing is known of it.</summary>
    public static (ServiceShape Service, string Answer)? AnswerOf(ResourceName resource)
    {
        if (resource.Kind != ResourceName.Service || resource.WaitsForToken) return null;
        var isSdk = resource.Type.StartsWith(Sdk, StringComparison.Ordinal);
        var (service, operation) = isSdk ? (resource.Type[Sdk.Length..], MemberNames.Upper(resource.Action)) : Integrated(resource);
        if (operation is null || s_services.GetOrAdd(service, Load) is not { } shapes) return null;
        if (!shapes.Operations.TryGetProperty(operation, out var answer) || answer.GetString() is not { Length: > 0 } shape) return null;
        return (shapes with { Naming = isSdk ? MemberNames.OfSdk : MemberNames.Upper, Free = isSdk ? [] : Documents(operation, resource) }, shape);
    }

    // Operation: null of a job that is waited for nobody knows how.
    private static (string Service, string? Operation) Integrated(ResourceName resource)
    {
        var service = s_names.GetValueOrDefault(resource.Type, resource.Type);
        var (sync, action) = (resource.Action.IndexOf(".sync", StringComparison.Ordinal), resource.Action);
        if (sync >= 0) return (service, WaitedJobs.AnswerOf(service, action[..sync]));
        return (service, action) switch
        {
            ("bedrock", "invokeModel") => ("bedrockruntime", "InvokeModel"),
            ("emr", "createCluster") => (service, "RunJobFlow"),
            ("emr", "terminateCluster") => (service, "TerminateJobFlows"),
            ("emr", "addStep") => (service, "AddJobFlowSteps"),
            ("emr", "cancelStep") => (service, "CancelSteps"),
            _ => (service, action.Length == 0 ? null : MemberNames.Upper(action)),
        };
    }

    // What the API has as texts and the integration gives as documents.
    private static string[] Documents(string operation, ResourceName resource) => operation switch
    {
        "DescribeExecution" when resource.Action.EndsWith(".sync:2", StringComparison.Ordinal) => ["Input", "Output"],
        "Invoke" => ["Payload"],
        "InvokeModel" => ["Body"],
        _ => [],
    };

    private static ServiceShape? Load(string service)
    {
        using var stream = typeof(ServiceShapes).Assembly.GetManifestResourceStream($"FlowDsl.Local.Shapes.{service}.json");
        if (stream is null) return null;
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement.Clone();
        return new ServiceShape(root.GetProperty("operations"), root.GetProperty("shapes"));
    }
}
