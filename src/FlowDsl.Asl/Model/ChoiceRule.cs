using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>One rule of a <see cref="ChoiceState"/>.</summary>
public sealed record ChoiceRule
{
    /// <summary>JSONata: true, false, or an expression for one of the two.</summary>
    public JsonElement? Condition { get; init; }

    /// <summary>
    /// JSONPath: what has to hold. Null where the rule has no test that can be told: no operator that is known, a test that is a <c>${Token}</c>; what it
    /// has is then in <see cref="UnknownFields"/>.
    /// </summary>
    public ChoiceTest? Test { get; init; }

    /// <summary>The state that follows when the rule holds.</summary>
    public required string Next { get; init; }

    /// <summary>The variables to change when the rule holds, instead of the state's.</summary>
    public JsonElement? Assign { get; init; }

    /// <summary>JSONata: what is handed on when the rule holds, instead of the state's.</summary>
    public JsonElement? Output { get; init; }

    /// <summary>A remark for readers.</summary>
    public string? Comment { get; init; }

    /// <summary>Members without a property here, in the order of the document.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];
}
