using FlowDsl.Asl.Profile;
using FlowDsl.Fuzz.Mutation;
using FlowDsl.Jsonata;

namespace FlowDsl.Fuzz.Targets;

/// <summary>Parses and evaluates JSONata on any data: the whole language, and as Step Functions has it.</summary>
internal sealed class JsonataTarget : IFuzzTarget
{
    private static readonly JsonataLimits s_limits = new() { Timeout = TimeSpan.FromSeconds(1), MaxBytes = 64L * 1024 * 1024 };

    private static readonly string[] s_pieces =
    [
        "$", "$$", "%", ".", "..", "*", "**", "[", "]", "{", "}", "(", ")", "^(", "@$v", "#$i", ":=", "~>", "|", "?", ":", "function($x){$x}", "λ($x)<n:n>{$x}", "$f:=function($x){$f($x)};",
        "/a+/i", "/(a|a)*b/",
        "\"\\ud800\"", "'", "\"", "`", "1e308", "-", "&", "in", "and", "or", "[0..9]", "[-1]",
        "[1..10000000]", "$map(", "$reduce(", "$sort(", "$sift(", "$each(", "$replace(", "$match(", "$split(",
        "$formatNumber(1,'#')", "$formatInteger(1,'w')",
        "$parseInteger('x','A')", "$fromMillis(0,'[Y]')", "$toMillis('x','[Y]')", "$pad('a',1000000)", "$string(", "$eval(",
        "$merge(", "$zip(", "$shuffle(", "$distinct(", "$partition(", "$range(", "$hash(", "$parse(",
    ];

    private readonly TextMutator _texts = new(s_pieces, [.. Targets.Seeds.Expressions.Select(seed => Pair.Split(seed).First)]);
    private readonly JsonMutator _documents = new([.. Targets.Seeds.Expressions.Select(seed => Pair.Split(seed).Second)]);

    public IReadOnlyList<string> Seeds => Targets.Seeds.Expressions;

    public string Mutate(string seed, Random chance)
    {
        var (expression, data) = Pair.Split(seed);
        return Pair.Join(_texts.Mutate(expression, chance), chance.Next(3) == 0 ? _documents.Mutate(data, chance) : data);
    }

    public void Take(string input)
    {
        var (text, data) = Pair.Split(input);
        if (InputsTarget.Document(data) is not { } document) return;
        var value = JsonataValue.From(document);
        Evaluate(() => JsonataExpression.Parse(text), value);
        Evaluate(() => StepFunctionsJsonata.Parse(text), value);
    }

    private static void Evaluate(Func<JsonataExpression> parse, JsonataValue value)
    {
        try
        {
            var result = parse().Evaluate(value, limits: s_limits);
            if (result.Kind is not (JsonataKind.Undefined or JsonataKind.Function)) _ = result.ToJsonElement();
        }
        catch (JsonataException fault) when (fault.Code != "U1003")
        {
            // With a code, as documented. U1003 hides what a function of the profile threw and should not have.
        }
        catch (JsonataProblemException)
        {
            // What the service would refuse.
        }
    }
}
