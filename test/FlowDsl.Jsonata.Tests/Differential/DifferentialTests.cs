using System.Text.Json;

namespace FlowDsl.Jsonata.Tests.Differential;

public sealed class DifferentialTests
{
    private const int Expressions = 1500;

    private static readonly JsonataOptions s_options = new() { AllowCoalesce = false };

    /// <summary>
    /// Where one of the two fails the other must too; with which of several errors is left open, because the reference implementation evaluates parts at once.
    /// </summary>
    [FactWithValidators]
    public async Task Expressions_by_chance_come_to_what_the_reference_implementation_makes_of_them()
    {
        var generator = new Generator(seed: 6);
        using var document = JsonDocument.Parse(Generator.Document);
        var texts = Enumerable.Range(0, Expressions).Select(i => $"$doc.({generator.Next(1 + (i % 3))})").ToList();
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(texts.Select(t => new { template = $"{{%{t}%}}", document = document.RootElement })));
            using var answers = JsonDocument.Parse(await NodePackages.RunAsync("evaluate.mjs", file));
            var problems = texts.Zip(answers.RootElement.EnumerateArray(), (text, answer) => Problem(text, answer, document.RootElement)).OfType<string>().ToList();
            Assert.True(problems.Count == 0, $"{problems.Count} of {Expressions} differ:\n" + string.Join('\n', problems.Take(20)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string? Problem(string text, JsonElement answer, JsonElement document)
    {
        var wanted = answer.TryGetProperty("value", out var value) ? value.GetRawText() : answer.GetProperty("error").GetString()!;
        var isError = value.ValueKind is JsonValueKind.Undefined && !wanted.Contains("returned nothing", StringComparison.Ordinal);
        try
        {
            var bindings = new Dictionary<string, JsonataValue> { ["doc"] = JsonataValue.From(document) };
            var actual = JsonataExpression.Parse(text, s_options).Evaluate(default, bindings);
            var isSame = !isError && (actual.Kind is JsonataKind.Undefined
                ? value.ValueKind is JsonValueKind.Undefined
                : value.ValueKind is not JsonValueKind.Undefined && JsonElement.DeepEquals(value, actual.ToJsonElement()));
            return isSame ? null : $"{text}\n    wanted {wanted}\n    got {actual}";
        }
        catch (JsonataException fault)
        {
            return isError ? null : $"{text}\n    wanted {wanted}\n    got {fault.Code} {fault.Message}";
        }
    }
}
