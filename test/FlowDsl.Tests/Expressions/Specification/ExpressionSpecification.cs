using System.Text.Json;

namespace FlowDsl.Tests.Expressions.Specification;

/// <summary>For every expression and document, the delegate of C# and the emitted text give the same value, or both an error. Each engine inherits it.</summary>
public abstract class ExpressionSpecification
{
    private static readonly Doc[] s_documents = [.. Documents.All.Select(text => JsonSerializer.Deserialize<Doc>(text, Case.Options)!)];

    /// <summary>Evaluates templates on documents: a value each, or null for an error or for nothing.</summary>
    protected abstract Task<IReadOnlyList<JsonElement?>> EvaluateAsync(IReadOnlyList<(JsonElement Template, string Document)> questions);

    // The order of an object's members and the sign of zero are no part of a value.
    private static bool AreEqual(string? expected, string? actual) =>
        expected is null || actual is null ? expected == actual : JsonElement.DeepEquals(Parsed(expected), Parsed(actual));

    private static JsonElement Parsed(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    protected async Task CheckAsync()
    {
        var questions = new List<(JsonElement Template, string Document)>();
        foreach (var one in Cases.All)
            foreach (var document in Documents.All)
            {
                questions.Add((one.Template, document));
                questions.Add((JsonSerializer.SerializeToElement($"{{% {one.Jsonata} %}}"), document));
            }

        var answers = await EvaluateAsync(questions);
        var differences = new List<string>();
        var next = 0;
        foreach (var one in Cases.All)
            for (var i = 0; i < s_documents.Length; i++)
            {
                var expected = one.Expected(s_documents[i]);
                for (var form = 0; form < 2; form++)
                {
                    var (template, answer) = (questions[next].Template, answers[next++]);
                    if (DocumentedExceptions.Applies(one, Documents.All[i])) continue;
                    var actual = answer is { } value ? one.Normalized(value) : null;
                    if (!AreEqual(expected, actual)) differences.Add($"{one.Text}\n  {template}\n  C# {expected ?? "throws"}, JSONata {actual ?? "fails"}\n  on {Documents.All[i]}");
                }
            }

        Assert.True(differences.Count == 0, string.Join('\n', differences.DistinctBy(difference => difference.Split('\n')[0]).Take(40)));
    }
}
