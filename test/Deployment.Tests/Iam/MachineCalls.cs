using System.Text.Json.Nodes;
using Deployment.Tests.Templates;

namespace Deployment.Tests.Iam;

/// <summary>What a state machine asks of IAM, read off its definition: the pages "Integrating services" of the Step Functions guide, apart from the product's own tables.</summary>
internal static class MachineCalls
{
    public static IEnumerable<ApiCall> Of(JsonObject definition) => definition["States"]!.AsObject().SelectMany(state => State(state.Value!.AsObject()));

    private static IEnumerable<ApiCall> State(JsonObject state) => state["Type"]!.GetValue<string>() switch
    {
        "Task" => Task(state),
        "Parallel" => state["Branches"]!.AsArray().SelectMany(branch => Of(branch!.AsObject())),
        "Map" => Of(state["ItemProcessor"]!.AsObject()),
        _ => [],
    };

    private static IEnumerable<ApiCall> Task(JsonObject task)
    {
        var arguments = task["Arguments"]!;
        string Argument(string name) => arguments[name]!.GetValue<string>();
        return task["Resource"]!.GetValue<string>() switch
        {
            "arn:aws:states:::lambda:invoke" => [new ApiCall("lambda:InvokeFunction", Argument("FunctionName") is var name && name.StartsWith("arn:", StringComparison.Ordinal) ? name : Regional("lambda", $"function:{name}"))],
            "arn:aws:states:::glue:startJobRun.sync" =>
                new[] { "StartJobRun", "GetJobRun", "GetJobRuns", "BatchStopJobRun" }.Select(action => new ApiCall($"glue:{action}", Regional("glue", $"job/{Argument("JobName")}"))),
            "arn:aws:states:::aws-sdk:glue:startCrawler" => [new ApiCall("glue:StartCrawler", Regional("glue", $"crawler/{Argument("Name")}"))],
            "arn:aws:states:::aws-sdk:glue:getCrawler" => [new ApiCall("glue:GetCrawler", Regional("glue", $"crawler/{Argument("Name")}"))],
            "arn:aws:states:::sns:publish" => [new ApiCall("sns:Publish", Argument("TopicArn"))],
            var other => throw new InvalidOperationException($"The table does not know {other}: add it."),
        };
    }

    private static string Regional(string service, string resource) => $"arn:aws:{service}:{Resolver.Region}:{Resolver.Account}:{resource}";
}
