using System.Text.Json;

namespace FlowDsl.Tests.Expressions.Specification;

/// <summary>The specification on npm's jsonata 2.0.6, the version that Step Functions runs.</summary>
public sealed class TheReferenceEngine : ExpressionSpecification
{
    [FactWithValidators]
    public Task Every_expression_means_what_it_means_in_csharp() => CheckAsync();

    protected override async Task<IReadOnlyList<JsonElement?>> EvaluateAsync(IReadOnlyList<(JsonElement Template, string Document)> questions)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, "[" + string.Join(",", questions.Select(question => $$"""{"template":{{JsonSerializer.Serialize(question.Template)}},"document":{{question.Document}}}""")) + "]");
            using var answers = JsonDocument.Parse(await NodePackages.RunAsync("evaluate.mjs", file));
            return [.. answers.RootElement.EnumerateArray().Select(answer => answer.TryGetProperty("value", out var value) ? value.Clone() : (JsonElement?)null)];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
