namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>{…}</c>, which groups the context where that is an array.</summary>
internal sealed class ObjectOperation(Grouping members) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run) => members.Apply(input, frame, run);
}
