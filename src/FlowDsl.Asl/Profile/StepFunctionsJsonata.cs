using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Profile;

/// <summary>
/// JSONata as Step Functions runs it: version 2.0.6 (without <c>??</c> and <c>?:</c>), without <c>$eval</c> and without a context at the top, with
/// <c>$partition</c>, <c>$range</c>, <c>$hash</c>, <c>$random</c>, <c>$uuid</c> and <c>$parse</c>. Time and chance come from the
/// <see cref="IJsonataHost"/> given to <see cref="JsonataExpression.Evaluate"/>, so that a host which fixes both makes evaluation deterministic.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html.
/// </summary>
public static class StepFunctionsJsonata
{
    /// <summary>The grammar and the functions.</summary>
    public static JsonataOptions Options { get; } = new()
    {
        AllowCoalesce = false,
        RemovedFunctions = ["eval"],
        Functions = ProfileFunctions.All,
    };

    /// <summary>What one value can take, as measured.</summary>
    private const int LargestValue = 6_990_256;

    /// <summary>What the service lets an evaluation use, as far as it was measured: 100 nested evaluations, five seconds, 6,990,256 bytes of one value.</summary>
    public static JsonataLimits Limits { get; } = new()
    {
        MaxDepth = 100,
        Timeout = TimeSpan.FromSeconds(5),
        MaxBytes = 64L * 1024 * 1024,
        MaxTextLength = LargestValue,
        MaxResultBytes = LargestValue,
    };

    /// <summary>Parses an expression that the service would accept.</summary>
    /// <param name="text">The expression without its delimiters <c>{%</c> and <c>%}</c>.</param>
    /// <param name="readable">What of <c>$states</c> it can read in its place.</param>
    /// <exception cref="JsonataProblemException">The service would refuse it.</exception>
    public static JsonataExpression Parse(string text, StatesMembers readable = StatesMembers.All)
    {
        var problems = Read(text, readable, out var expression);
        return problems.Count == 0 ? expression! : throw new JsonataProblemException(problems);
    }

    /// <summary>What the service would say against an expression; empty where it would accept it.</summary>
    /// <param name="text">The expression without its delimiters <c>{%</c> and <c>%}</c>.</param>
    /// <param name="readable">What of <c>$states</c> it can read in its place.</param>
    public static IReadOnlyList<JsonataProblem> Check(string text, StatesMembers readable = StatesMembers.All) => Read(text, readable, out _);

    private static List<JsonataProblem> Read(string text, StatesMembers readable, out JsonataExpression? expression)
    {
        expression = null;
        try
        {
            expression = JsonataExpression.Parse(text, Options);
        }
        catch (JsonataException fault)
        {
            return [new JsonataProblem(JsonataProblem.Invalid, fault.Message, fault.Position)];
        }
        return ProfileChecker.Check(expression.Root, readable);
    }
}
