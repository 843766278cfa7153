using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>A JSON value in which any text may be an expression.</summary>
internal abstract record Template
{
    public abstract JsonElement Evaluate(Surroundings surroundings);

    /// <summary>A value without expressions: it is what it is.</summary>
    internal sealed record Constant(JsonElement Value) : Template
    {
        public override JsonElement Evaluate(Surroundings surroundings) => Value;
    }

    /// <summary>One expression, which knows the field that it stands in for its error messages.</summary>
    internal sealed record Computed(Expression Expression, string Field) : Template
    {
        public override JsonElement Evaluate(Surroundings surroundings)
        {
            var result = Expression.Evaluate(surroundings, out var problem);
            return result ?? throw new StateFailure(
                ErrorNames.QueryEvaluationError, $"The JSONata expression '{Expression.Text}' specified for the field '{Field}' {problem}") { Location = Field };
        }
    }

    /// <summary>An object with an expression somewhere within. Names are never expressions.</summary>
    internal sealed record Members(IReadOnlyList<KeyValuePair<string, Template>> Parts) : Template
    {
        public override JsonElement Evaluate(Surroundings surroundings) => JsonElements.Of(json =>
        {
            json.WriteStartObject();
            foreach (var (name, part) in Parts)
            {
                json.WritePropertyName(name);
                part.Evaluate(surroundings).WriteTo(json);
            }

            json.WriteEndObject();
        });
    }

    /// <summary>An array with an expression somewhere within.</summary>
    internal sealed record Items(IReadOnlyList<Template> Parts) : Template
    {
        public override JsonElement Evaluate(Surroundings surroundings) => JsonElements.Of(json =>
        {
            json.WriteStartArray();
            foreach (var part in Parts) part.Evaluate(surroundings).WriteTo(json);
            json.WriteEndArray();
        });
    }
}
