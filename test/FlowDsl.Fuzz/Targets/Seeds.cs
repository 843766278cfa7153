using System.Text.Json;
using FlowDsl.Conformance;
using TestSupport;

namespace FlowDsl.Fuzz.Targets;

/// <summary>Inputs from the corpora, or a few built in where those are absent.</summary>
internal static class Seeds
{
    private const string Built = """
        {"StartAt":"A","States":{"A":{"Type":"Pass","Parameters":{"x.$":"$.a[0].b","y.$":"States.Format('{}-{}', $.n, $$.Execution.Name)"},"ResultPath":"$.r","Next":"B"},
        "B":{"Type":"Choice","Choices":[{"And":[{"Variable":"$.n","NumericGreaterThan":1},{"Not":{"Variable":"$.s","StringMatches":"a*"}}],"Next":"C"}],"Default":"D"},
        "C":{"Type":"Map","ItemsPath":"$.a","MaxConcurrency":2,"ItemProcessor":{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}},"Next":"D"},
        "D":{"Type":"Parallel","Branches":[{"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":1,"End":true}}}],"Catch":[{"ErrorEquals":["States.ALL"],"Next":"E"}],"Next":"E"},
        "E":{"Type":"Task","QueryLanguage":"JSONata","Resource":"arn:aws:states:::lambda:invoke","Arguments":{"FunctionName":"f","Payload":"{% $states.input ~> |$|{'k': $count($.r)}| %}"},
        "Retry":[{"ErrorEquals":["States.TaskFailed"],"MaxAttempts":2,"BackoffRate":2,"JitterStrategy":"FULL"}],"Assign":{"v":"{% $states.result %}"},"Output":"{% $v %}","End":true}}}
        """;

    /// <summary>The definitions of the recorded executions and of public repositories.</summary>
    public static IReadOnlyList<string> Definitions { get; } = Texts(Corpus.Executions, row => Raw(row, "definition")).Concat(Texts(Corpus.WildDefinitions, row => Raw(row, "definition")))
        .Distinct().Where(text => text.Length < 20_000).DefaultIfEmpty(Built).ToArray();

    /// <summary>Definitions with inputs.</summary>
    public static IReadOnlyList<string> Executions { get; } = Texts(Corpus.Executions, row => Pair.Join(Raw(row, "definition"), Raw(row, "input")))
        .Distinct().Where(text => text.Length < 20_000).DefaultIfEmpty(Pair.Join(Built, """{"a":[{"b":1},{"b":"x"}],"n":2,"s":"abc"}""")).ToArray();

    /// <summary>JSONata with data.</summary>
    public static IReadOnlyList<string> Expressions { get; } = Suite()
        .DefaultIfEmpty(Pair.Join("$map(a[b>1], function($v, $i){ {\"id\": $v.b, \"n\": $i, \"s\": $string($v) ~> $uppercase } })^(>n)", """{"a":[{"b":1},{"b":2}]}""")).ToArray();

    /// <summary>Paths and calls of intrinsic functions, with data.</summary>
    public static IReadOnlyList<string> Paths { get; } = Definitions.SelectMany(text => PathsOf(JsonElement.Parse(text))).Distinct()
        .Select(path => Pair.Join(path, """{"a":[{"b":1,"c":"x"},{"b":[1,2,3]}],"n":2,"s":"abc","store":{"book":[{"price":8.95,"isbn":"1"},{"price":9}]}}""")).ToArray();

    private static IEnumerable<string> Suite()
    {
        if (Shared.WhyMissing(Corpus.JsonataSuite) is not null) return [];
        return Conformance.Jsonata.SuiteCase.Read(Shared.PathOf(Corpus.JsonataSuite))
            .Where(one => !one.Expression.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
            .Select(one => Pair.Join(JsonElement.Parse(one.Expression).GetString()!, one.Data is { } data ? data.GetRawText() : "null")).Where(text => text.Length < 20_000);
    }

    private static IEnumerable<string> Texts(string corpus, Func<JsonElement, string> text) => Shared.WhyMissing(corpus) is null ? Corpus.Rows(corpus, null, _ => "").Select(text) : [];

    private static string Raw(JsonElement row, string name) => row.GetProperty(name).GetRawText();

    private static IEnumerable<string> PathsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { Length: > 0 } text
            && (text[0] == '$' || text.StartsWith("States.", StringComparison.Ordinal) && text.Contains('(', StringComparison.Ordinal)) => [text],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(PathsOf),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => PathsOf(member.Value)),
        _ => [],
    };
}
