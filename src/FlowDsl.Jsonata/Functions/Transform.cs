using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Evaluation;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Gives a copy of its argument in which the objects that the pattern finds are changed.</summary>
internal sealed class Transform(Operation pattern, Operation update, Operation? delete, Frame frame) : Callable
{
    private static readonly Signature OneDocument = SignatureParser.Parse("<(oa):o>", 0);

    internal override int Arity => 1;

    internal override JsonataValue Invoke(JsonataValue[] arguments, JsonataValue context, JsonataCall run)
    {
        var document = OneDocument.Validate(arguments, context, [])[0];
        if (document.IsUndefined) return default;
        var owner = new object();
        var copy = ValueCopy.AsText(document, owner, run);
        var matches = pattern.Evaluate(copy, frame, run);
        if (matches.Tag is not JsonataArray array) Change(matches, owner, run);
        else
            for (var i = 0; i < array.Count; i++) Change(array[i], owner, run);
        return copy;
    }

    private void Change(JsonataValue match, object owner, JsonataCall run)
    {
        if (match.IsUndefined) return;
        run.Step();
        // Only what was copied may change: a pattern can reach other values through variables.
        var target = match.Tag is MemberObject members && ReferenceEquals(members.Owner, owner) ? members : null;
        var changes = update.Evaluate(match, frame, run);
        if (changes.Tag is JsonataObject set)
            foreach (var (name, value) in set.Members.Pairs) target?.Set(name, ValueCopy.Of(value, owner, run));
        else if (!changes.IsUndefined) throw Fault.Of("T2011", update.Position, value: changes);
        if (delete is null) return;
        var names = delete.Evaluate(match, frame, run);
        if (names.Tag is string only) target?.Remove(only);
        else if (names.Tag is JsonataArray several)
            for (var i = 0; i < several.Count; i++) target?.Remove(several[i].Tag as string ?? throw NotNames(names));
        else if (!names.IsUndefined) throw NotNames(names);
    }

    private JsonataException NotNames(JsonataValue value) => Fault.Of("T2012", delete!.Position, value: value);
}
