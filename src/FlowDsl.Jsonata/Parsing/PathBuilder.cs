using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Syntax;

namespace FlowDsl.Jsonata.Parsing;

/// <summary>Joins steps to paths and hangs predicates, bindings, groupings and orders on their steps.</summary>
internal static class PathBuilder
{
    internal static PathNode Name(Token token) => new(new NameNode(token.Text, token.Position));

    internal static JsonataNode Join(JsonataNode left, JsonataNode right)
    {
        var path = left as PathNode ?? new PathNode(AsStep(left));
        var joined = left is PathNode ? path.StepList.Count : 0;
        if (left is ParentNode parent) path.SeekingParent = [parent.Slot];
        if (right is PathNode rest)
        {
            path.StepList.AddRange(rest.StepList);
        }
        else
        {
            StagesFromPredicates(right);
            path.StepList.Add(AsStep(right));
        }
        // A literal whose index is bound is a path of its own, and a step of this one now.
        path.StepList[0] = AsStep(path.StepList[0]);
        path.KeepSingletonArray |= path.StepList[0].KeepArray;
        for (var i = joined; i < path.StepList.Count; i++) path.StepList[i] = AsStep(path.StepList[i]);
        for (var i = joined; i < path.StepList.Count; i++) path.KeepSingletonArray |= path.StepList[i].KeepArray;
        if (path.StepList[0] is ArrayNode) path.StepList[0].IsConstructed = true;
        if (path.Last is ArrayNode) path.Last.IsConstructed = true;
        Ancestry.Resolve(path);
        return path;
    }

    internal static JsonataNode KeepArray(JsonataNode left)
    {
        left.KeepArray = true;
        if (left is PathNode { Steps: [NameNode], Group: null } path)
        {
            path.Last.KeepArray = true;
            path.KeepSingletonArray = true;
        }
        return left;
    }

    /// <summary>What a predicate must not follow is told before what is wrong within it.</summary>
    internal static void CheckFilter(JsonataNode left, int position)
    {
        if (((left as PathNode)?.Last ?? left).Group is not null) throw Fault.Of("S0209", position);
    }

    internal static JsonataNode Filter(JsonataNode left, JsonataNode condition, int position)
    {
        var path = left as PathNode;
        var step = path?.Last ?? left;
        Ancestry.Lift(step, condition, position);
        if (path is null) step.PredicateList.Add(new FilterStage(condition, position));
        else step.StageList.Add(new FilterStage(condition, position));
        return left;
    }

    /// <summary>What a grouping must not follow is told before what is wrong within it.</summary>
    internal static void CheckGroup(JsonataNode left, int position)
    {
        if (left.Group is not null) throw Fault.Of("S0210", position);
    }

    internal static JsonataNode Group(JsonataNode left, GroupClause group)
    {
        left.Group = group;
        return left;
    }

    internal static JsonataNode Focus(JsonataNode left, string name, int position)
    {
        var step = (left as PathNode)?.Last ?? left;
        if (step.HasStages || step.HasPredicates) throw Fault.Of("S0215", position);
        if (step is SortNode) throw Fault.Of("S0216", position);
        step.Focus = name;
        step.IsTuple = true;
        return left;
    }

    internal static JsonataNode Index(JsonataNode left, string name, int position)
    {
        if (left is not PathNode path)
        {
            StagesFromPredicates(left);
            path = new PathNode(left);
        }
        if (!path.Last.HasStages) path.Last.Index = name;
        else path.Last.StageList.Add(new IndexStage(name, position));
        path.Last.IsTuple = true;
        return path;
    }

    internal static PathNode Sort(JsonataNode left, List<SortTerm> terms, int position)
    {
        var path = left as PathNode ?? new PathNode(left);
        var sort = new SortNode(terms, position);
        foreach (var term in terms) Ancestry.Lift(sort, term.Expression);
        path.StepList.Add(sort);
        Ancestry.Resolve(path);
        return path;
    }

    /// <summary>A string is a name here, and any other literal an error: it has nothing to do with the context.</summary>
    private static JsonataNode AsStep(JsonataNode step)
    {
        if (step is not LiteralNode literal) return step;
        if (literal.Value.Tag is not string name) throw Fault.Of("S0213", step.Position, value: literal.Value);
        var field = new NameNode(name, step.Position)
        {
            KeepArray = step.KeepArray,
            Group = step.Group,
            Focus = step.Focus,
            Index = step.Index,
            IsTuple = step.IsTuple,
        };
        if (step.HasStages) field.StageList.AddRange(step.StageList);
        if (step.HasPredicates) field.PredicateList.AddRange(step.PredicateList);
        return field;
    }

    private static void StagesFromPredicates(JsonataNode step)
    {
        if (!step.HasPredicates) return;
        step.StageList.AddRange(step.PredicateList);
        step.PredicateList.Clear();
    }
}
