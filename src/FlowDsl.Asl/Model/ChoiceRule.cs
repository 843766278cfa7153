using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>One rule of a <see cref="ChoiceState"/>. A JSONPath rule's <c>Variable</c> and operators are in <see cref="UnknownFields"/>.</summary>
public sealed record ChoiceRule
{
    /// <summary>JSONata: true, false, or an expression for one of the two.</summary>
    public JsonElement? Condition { get; init; }

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
