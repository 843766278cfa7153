using System.Text.Json;
using System.Text.Json.Nodes;
using FlowDsl.Asl.Profile;
using FlowDsl.Jsonata;

namespace FlowDsl.Tests.Expressions.Specification;

/// <summary>The specification on the engine that local runs use.</summary>
public sealed class TheOwnEngine : ExpressionSpecification
{
    private readonly Dictionary<string, JsonataExpression> parsed = [];

    [Fact]
    public Task Every_expression_means_what_it_means_in_csharp() => CheckAsync();

    protected override Task<IReadOnlyList<JsonElement?>> EvaluateAsync(IReadOnlyList<(JsonElement Template, string Document)> questions)
    {
        var answers = new List<JsonElement?>();
        foreach (var (template, document) in questions)
        {
            try
            {
                using var json = JsonDocument.Parse(document);
                var bindings = new Dictionary<string, JsonataValue> { ["doc"] = JsonataValue.From(json.RootElement) };
                answers.Add(JsonSerializer.SerializeToElement(Answer(JsonNode.Parse(template.GetRawText()), bindings)));
            }
            catch (Exception exception) when (exception is JsonataException or NothingException)
            {
                answers.Add(null);
            }
        }

        return Task.FromResult<IReadOnlyList<JsonElement?>>(answers);
    }

    private JsonNode? Answer(JsonNode? template, Dictionary<string, JsonataValue> bindings) => template switch
    {
        JsonObject made => new JsonObject(made.Select(member => KeyValuePair.Create(member.Key, Answer(member.Value, bindings)))),
        JsonArray made => new JsonArray([.. made.Select(item => Answer(item, bindings))]),
        JsonValue value when value.TryGetValue(out string? text) && text.StartsWith("{%", StringComparison.Ordinal) => Evaluated(text[2..^2], bindings),
        _ => template?.DeepClone(),
    };

    /// <summary>Step Functions refuses an expression that gives nothing.</summary>
    private sealed class NothingException : Exception;

    private JsonNode? Evaluated(string text, Dictionary<string, JsonataValue> bindings)
    {
        if (!parsed.TryGetValue(text, out var expression)) parsed[text] = expression = StepFunctionsJsonata.Parse(text);
        var value = expression.Evaluate(JsonataValue.Undefined, bindings, StepFunctionsJsonata.Limits);
        return value.Kind == JsonataKind.Undefined ? throw new NothingException() : JsonNode.Parse(value.ToJsonElement().GetRawText());
    }
}
