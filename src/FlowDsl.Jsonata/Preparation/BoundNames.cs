using FlowDsl.Jsonata.Syntax;

namespace FlowDsl.Jsonata.Preparation;

/// <summary>Which variables an expression binds: the others can be looked up without walking frames.</summary>
internal static class BoundNames
{
    internal static HashSet<string> In(JsonataNode root)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Collect(root, names);
        return names;
    }

    /// <summary>Whether evaluating <paramref name="node"/> may bind a variable in the frame in which it is evaluated.</summary>
    internal static bool BindsItself(JsonataNode node) => node switch
    {
        BindNode => true,
        BlockNode when node.PredicateList.Count + node.StageList.Count == 0 && node.Group is null => false,
        LambdaNode => false,
        _ => node.Children.Any(BindsItself),
    };

    private static void Collect(JsonataNode node, HashSet<string> names)
    {
        if (node.Focus is not null) names.Add(node.Focus);
        if (node.Index is not null) names.Add(node.Index);
        foreach (var stage in node.StageList)
            if (stage is IndexStage index) names.Add(index.Name);
        if (node is BindNode bind) names.Add(bind.Name);
        if (node is LambdaNode lambda) names.UnionWith(lambda.Parameters.Select(p => p.Name));
        foreach (var child in node.Children) Collect(child, names);
    }
}
