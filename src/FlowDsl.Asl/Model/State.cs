using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>What all states have. <c>Output</c> and <c>Assign</c> stand here although Fail allows neither: the model holds what was written.</summary>
public abstract record State
{
    /// <summary>The state's name: the key in <c>States</c>. Unique in the whole definition, at most 80 characters.</summary>
    public required string Name { get; init; }

    /// <summary>The value of <c>Type</c>.</summary>
    public abstract string Type { get; }

    /// <summary>A remark for readers.</summary>
    public string? Comment { get; init; }

    /// <summary>The language of this state; the machine's, never an enclosing Map's or Parallel's, when it is null.</summary>
    public QueryLanguage? QueryLanguage { get; init; }

    /// <summary>JSONPath: the part of the input that the state works on. Null: all of it; a JSON null: an empty object.</summary>
    public JsonElement? InputPath { get; init; }

    /// <summary>JSONPath: the part of what the state made that it hands on. Null: all of it; a JSON null: an empty object.</summary>
    public JsonElement? OutputPath { get; init; }

    /// <summary>An object: variable name to value. The variables change when the state ends: nothing in this state sees the new values.</summary>
    public JsonElement? Assign { get; init; }

    /// <summary>JSONata: what the state hands on. Texts in <c>{% %}</c> are evaluated, at any depth.</summary>
    public JsonElement? Output { get; init; }

    /// <summary>Members without a property here, in the order of the document.</summary>
    public IReadOnlyList<UnknownField> UnknownFields { get; init; } = [];

    /// <summary>The scopes within this state: a Parallel's branches, a Map's processor.</summary>
    public virtual IReadOnlyList<StateScope> InnerScopes => [];
}
