using System.Text.Json;

namespace FlowDsl;

/// <summary>A workflow that is written in place, without a class.</summary>
internal sealed class InlineWorkflow<TIn, TOut>(string name, Func<Flow<TIn, TOut>, Outcome<TOut>> define, JsonSerializerOptions? json) : Workflow<TIn, TOut>
{
    protected override string Name => name;

    protected override JsonSerializerOptions Json => json ?? base.Json;

    protected override Outcome<TOut> Define(Flow<TIn, TOut> flow) => define(flow);
}
