using FlowDsl.Authoring.Nodes;
using FlowDsl.Compilation.Drafts;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Compilation.Lowering;

/// <summary>The states of a loop around its body: one that begins to count, one that asks whether a lap is left, one that waits for the next lap.</summary>
internal static class Loops
{
    public static string AgainName(RepeatNode loop) => $"{loop.Prefix}: once more?";

    public static IEnumerable<Draft> Begin(RepeatNode loop, string next)
    {
        if (loop.Continues is not null) yield return Wait(loop, loop.Name, next);
        else yield return new PassDraft(loop.Name, loop.Place, Entries.Of(loop.Body, next)) { Assign = [new Assignment(loop.Lap, ConstantExpr.Of(1))] };
    }

    /// <param name="loop">The loop.</param>
    /// <param name="next">What follows it.</param>
    /// <param name="usedUp">What follows the loop that has the laps, when they are used up.</param>
    public static IEnumerable<Draft> End(RepeatNode loop, string next, string usedUp)
    {
        var counting = loop.Continues ?? loop;
        var waitName = loop.Continues is null ? $"{loop.Prefix}: pause" : loop.Name;
        var left = new BinaryExpr("<", new VariableExpr(loop.Lap), ConstantExpr.Of(loop.AtMost));
        yield return new ChoiceDraft(AgainName(loop), loop.Place, [new ChoiceDraft.Rule(left, [], waitName)], Entries.Of(counting.Exhausted, usedUp));
        if (loop.Continues is null) yield return Wait(loop, waitName, next);
    }

    private static WaitDraft Wait(RepeatNode loop, string name, string next) =>
        new(name, loop.Place, Entries.Of(loop.Body, next))
        {
            Seconds = ConstantExpr.Of((long)loop.Every.TotalSeconds),
            Assign = [new Assignment(loop.Lap, new BinaryExpr("+", new VariableExpr(loop.Lap), ConstantExpr.Of(1)))],
        };
}
