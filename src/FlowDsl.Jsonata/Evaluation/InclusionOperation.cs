using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>in</c>.</summary>
internal sealed class InclusionOperation(Operation left, Operation right) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var item = left.Evaluate(input, frame, run);
        var among = right.Evaluate(input, frame, run);
        if (item.IsUndefined || among.IsUndefined) return JsonataValue.From(false);
        if (among.Tag is not JsonataArray array) return JsonataValue.From(ValueEquality.AreSame(item, among));
        for (var i = 0; i < array.Count; i++)
            if (ValueEquality.AreSame(item, array[i])) return JsonataValue.From(true);
        return JsonataValue.From(false);
    }
}
