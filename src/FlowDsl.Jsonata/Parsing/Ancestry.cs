using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Syntax;

namespace FlowDsl.Jsonata.Parsing;

/// <summary>Finds, for each <c>%</c>, the step whose input it means, and tells that step to keep it.</summary>
internal static class Ancestry
{
    /// <summary>Hands what the children of <paramref name="node"/> still seek up to it.</summary>
    internal static T Lift<T>(T node, params IReadOnlyList<JsonataNode> children) where T : JsonataNode
    {
        foreach (var child in children)
        {
            if (child.SeekingParent is null && child is not ParentNode) continue;
            node.SeekingParent ??= [];
            node.SeekingParent.AddRange(child.SeekingParent ?? []);
            if (child is ParentNode parent) node.SeekingParent.Add(parent.Slot);
        }
        return node;
    }

    /// <summary>The same for a predicate, whose context is an item of the step itself.</summary>
    internal static void Lift(JsonataNode step, JsonataNode predicate, int position)
    {
        if (predicate.SeekingParent is null) return;
        foreach (var slot in predicate.SeekingParent)
            if (slot.Level == 1) Seek(step, slot, position);
            else slot.Level--;
        Lift(step, predicate);
    }

    /// <summary>Looks for what the last step of <paramref name="path"/> seeks among the steps before it.</summary>
    internal static void Resolve(PathNode path)
    {
        var last = path.Last;
        foreach (var slot in last.SeekingParent ?? []) Resolve(path, slot);
        if (last is ParentNode parent) Resolve(path, parent.Slot);
    }

    private static void Resolve(PathNode path, ParentSlot slot)
    {
        var index = path.Steps.Count - 2;
        while (slot.Level > 0)
        {
            if (index < 0)
            {
                (path.SeekingParent ??= []).Add(slot);
                return;
            }
            var step = path.Steps[index--];
            // Steps that only bind a variable keep the context of the first of them.
            while (index >= 0 && step.Focus is not null && path.Steps[index].Focus is not null) step = path.Steps[index--];
            Seek(step, slot, path.Position);
        }
    }

    private static void Seek(JsonataNode node, ParentSlot slot, int position)
    {
        switch (node)
        {
            case NameNode or WildcardNode:
                if (--slot.Level > 0) return;
                if (node.Ancestor is not null) slot.Label = node.Ancestor.Label;
                node.Ancestor = slot;
                node.IsTuple = true;
                return;
            case ParentNode:
                slot.Level++;
                return;
            case BlockNode { Expressions: [.., var last] }:
                node.IsTuple = true;
                Seek(last, slot, position);
                return;
            case BlockNode:
                return;
            case PathNode path:
                node.IsTuple = true;
                for (var i = path.Steps.Count - 1; i >= 0; i--)
                {
                    Seek(path.Steps[i], slot, position);
                    if (slot.Level == 0) return;
                }
                return;
            default:
                throw Fault.Of("S0217", node.Position, "parent");
        }
    }
}
