using System.Text.Json;

namespace FlowDsl.Local.StateTests.Shapes;

/// <summary>One service's answers; make-shapes.py says how they are written.</summary>
/// <param name="Operations">The shape of each operation's answer; empty where there is none.</param>
/// <param name="Shapes">The shapes by name.</param>
internal sealed record ServiceShape(JsonElement Operations, JsonElement Shapes)
{
    /// <summary>Members that can be anything, whatever the model says.</summary>
    public IReadOnlyList<string> Free { get; init; } = [];

    /// <summary>How Step Functions writes the name of a member.</summary>
    public Func<string, string> Naming { get; init; } = MemberNames.Upper;
}
