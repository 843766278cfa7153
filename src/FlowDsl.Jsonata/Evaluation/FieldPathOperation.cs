namespace FlowDsl.Jsonata.Evaluation;

/// <summary>
/// A path of names alone, from the context or from what <paramref name="first"/> gives: most paths there are. As long as it leads from object to
/// object each name is one look-up; at the first array <paramref name="whole"/> goes on.
/// </summary>
internal sealed class FieldPathOperation(Operation? first, NameOperation[] names, PathOperation whole) : Operation
{
    private readonly int _ahead = first is null ? 0 : 1;

    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run)
    {
        var current = first is null ? input : first.Evaluate(input, frame, run);
        for (var i = 0; i < names.Length; i++)
        {
            if (current.AsObject() is not { } members)
                return current.AsArray() is null ? default : whole.Continue(i + _ahead, current, frame, run);
            current = names[i].Of(members);
        }
        return current.AsArray() is null ? current : PathOperation.End(current);
    }
}
