namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>$name := value</c>, which is a value too.</summary>
internal sealed class BindOperation(string name, Operation value) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var result = value.Evaluate(input, frame, run);
        frame.Bind(name, result);
        return result;
    }
}
