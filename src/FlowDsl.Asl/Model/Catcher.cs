using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>Says where to go on after an error.</summary>
public sealed record Catcher
{
    /// <summary>The error names it is for. <c>States.ALL</c> stands alone and in the last catcher.</summary>
    public required IReadOnlyList<string> ErrorEquals { get; init; }

    /// <summary>The state that follows.</summary>
    public required string Next { get; init; }

    /// <summary>JSONPath: where in the raw input the error output is placed. Null: instead of the input; a JSON null: nowhere.</summary>
    public JsonElement? ResultPath { get; init; }

    /// <summary>JSONata: what is handed on; <c>$states.errorOutput</c> is readable. Null: the error output, <c>{"Error", "Cause"}</c>.</summary>
    public JsonElement? Output { get; init; }

    /// <summary>The variables to change, instead of the state's.</summary>
    public JsonElement? Assign { get; init; }

    /// <summary>A remark for readers.</summary>
    public string? Comment { get; init; }

    /// <summary>Members without a property here, in the order of the document.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];
}
