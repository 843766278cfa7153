using FlowDsl.Expressions.Ir;

namespace FlowDsl.Expressions.Emission;

/// <summary>Gives the names inside one expression their text: none hides a function or a variable that the expression reads, and none is given twice.</summary>
internal sealed class LocalNames(Expr expr, Func<WorkflowVariable, string> variable)
{
    private readonly HashSet<string> _taken = [.. ExprReads.Of(expr).Select(read => variable(read).TrimStart('$').Split('.')[0])];
    private readonly Dictionary<Local, string> _names = [];

    public string Of(Local local)
    {
        if (_names.TryGetValue(local, out var name)) return name;
        var wish = JsonataText.IsName(local.Wish) ? local.Wish : "value";
        name = wish;
        for (var i = 2; BuiltInFunctions.IsTaken(name) || !_taken.Add(name); i++) name = $"{wish}{i}";
        return _names[local] = name;
    }
}
