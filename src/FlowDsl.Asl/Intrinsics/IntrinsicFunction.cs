using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Intrinsics;

/// <summary>One of the functions.</summary>
/// <param name="Name">Its name, <c>States.Format</c>.</param>
/// <param name="Least">How many arguments it has at least.</param>
/// <param name="Most">How many arguments it has at most.</param>
/// <param name="Body">What it does.</param>
internal sealed record IntrinsicFunction(string Name, int Least, int Most, Func<Arguments, JsonataValue> Body)
{
    /// <summary>The function whose first argument is a template: there <c>\{</c> and <c>{</c> are not the same.</summary>
    public bool HasTemplate => Name == "States.Format";
}
