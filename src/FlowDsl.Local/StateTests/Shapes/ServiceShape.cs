using System.Text.Json;

namespace FlowDsl.Local.StateTests.Shapes;

/// <summary>One service's answers.</summary>
/// <param name="Operations">The shape of each operation's answer; empty where there is none.</param>
/// <param name="Shapes">The shapes by name.</param>
internal sealed record ServiceShape(JsonElement Operations, JsonElement Shapes)
{
    /// <summary>Members that can be anything, whatever the model says.</summary>
    public IReadOnlyList<string> Free { get; init; } = [];

    /// <summary>Step Functions writes all members of all services so.</summary>
    public static string Upper(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
