namespace FlowDsl.Cdk.Tests.Emission.Workflows;

/// <summary>A workflow to emit and what its resources are in a deployment.</summary>
/// <param name="Workflow">The workflow.</param>
/// <param name="Resources">Token to what is bound: the ARN of a function, its version or a topic, otherwise the text itself.</param>
/// <param name="Bind">Makes the bindings of the library's own construct, in a stack.</param>
internal sealed record Case(CompiledWorkflow Workflow, IReadOnlyDictionary<string, string> Resources, Func<Amazon.CDK.Stack, FlowBindings> Bind)
{
    // In another account and region than the stack: an ARN that is built around the name would show.
    private const string FunctionArn = "arn:aws:lambda:eu-west-1:111122223333:function:ingest";
    private const string TopicArn = "arn:aws:sns:eu-west-1:111122223333:alerts";
    private const string VersionArn = FunctionArn + ":3";

    public static Case Nightly { get; } = OfNightly("Nightly", FunctionArn, stack => Amazon.CDK.AWS.Lambda.Function.FromFunctionArn(stack, "Function", FunctionArn));

    /// <summary>With a version of the function, which has no versions of its own.</summary>
    public static Case Released { get; } = OfNightly("Released", VersionArn, stack => Amazon.CDK.AWS.Lambda.Version_.FromVersionArn(stack, "Function", VersionArn));

    public static Case Greeting { get; } = new(
        new Greeting().Compile(),
        new Dictionary<string, string> { ["Role"] = TopicArn },
        stack => new FlowBindings().Bind(Workflows.Greeting.Role, Amazon.CDK.AWS.SNS.Topic.FromTopicArn(stack, "Topic", TopicArn)));

    public static Case Hostile { get; } = new(
        new Hostile().Compile(),
        new Dictionary<string, string> { ["class"] = TopicArn, ["stateMachineName"] = "one", ["StateMachineName"] = "two", ["constructor"] = "three" },
        stack => new FlowBindings()
            .Bind(Workflows.Hostile.Alerts, Amazon.CDK.AWS.SNS.Topic.FromTopicArn(stack, "Topic", TopicArn))
            .Bind(Workflows.Hostile.Text, "one").Bind(Workflows.Hostile.Other, "two").Bind(Workflows.Hostile.Constructor, "three"));

    public static IReadOnlyDictionary<string, Case> All { get; } =
        new Dictionary<string, Case> { ["Nightly"] = Nightly, ["Released"] = Released, ["Greeting"] = Greeting, ["Hostile"] = Hostile };

    public static TheoryData<string> Names { get; } = [.. All.Keys];

    private static Case OfNightly(string name, string functionArn, Func<Amazon.CDK.Stack, Amazon.CDK.AWS.Lambda.IFunction> function) => new(
        new Nightly().Compile() with { Name = name },
        new Dictionary<string, string>
        {
            ["IngestFunction"] = functionArn,
            ["TransformJob"] = "nightly-transform",
            ["CuratedCrawler"] = "curated",
            ["AlertsTopic"] = TopicArn,
            ["SourceEndpoint"] = "https://api.example.org",
        },
        stack => new FlowBindings()
            .Bind(Workflows.Nightly.Ingest, function(stack))
            .Bind(Workflows.Nightly.Transform, "nightly-transform")
            .Bind(Workflows.Nightly.Crawler, "curated")
            .Bind(Workflows.Nightly.Alerts, Amazon.CDK.AWS.SNS.Topic.FromTopicArn(stack, "Topic", TopicArn))
            .Bind(Workflows.Nightly.Endpoint, "https://api.example.org"));
}
