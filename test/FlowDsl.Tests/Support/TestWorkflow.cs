namespace FlowDsl.Tests.Support;

/// <summary>A workflow whose steps a test writes in place.</summary>
public sealed class TestWorkflow(Func<Flow<Order, Receipt>, Outcome<Receipt>> define, TimeSpan? timeout = null) : Workflow<Order, Receipt>
{
    public static Function<Order, Priced> Price { get; } = new("PriceFunction");

    public static Topic Alerts { get; } = new("AlertsTopic");

    public static Crawler Crawler { get; } = new("Crawler");

    protected override TimeSpan? Timeout => timeout;

    protected override Outcome<Receipt> Define(Flow<Order, Receipt> flow) => define(flow);

    /// <summary>Compiles the steps.</summary>
    public static CompiledWorkflow Compile(Func<Flow<Order, Receipt>, Outcome<Receipt>> define) => new TestWorkflow(define).Compile();

    /// <summary>The problems that the steps are refused for, one line each, without their place.</summary>
    public static IReadOnlyList<string> ProblemsOf(Func<Flow<Order, Receipt>, Outcome<Receipt>> define) =>
        [.. Assert.Throws<WorkflowException>(() => Compile(define)).Diagnostics.Select(d => $"{d.Code.Id} {d.Reason}")];
}
