namespace FlowDsl.Cdk.Tests.Emission.Workflows;

/// <summary>Texts that would end literals and comments of each target language, and tokens whose names are taken there.</summary>
internal sealed class Hostile : Workflow<string, string>
{
    public const string Nasty = "\"\"\"\" */ // ` ${not a token} \\ \\` {{ 1 + 1 }} {% raw %} # ' '' \r\n\u2028\u0085\u202E\u200B\u00AD\uFEFF\uE000 <b>&amp; \U0001F600 é";

    public static Topic Alerts { get; } = new("class");

    public static Token Text { get; } = new("stateMachineName");

    public static Token Other { get; } = new("StateMachineName");

    public static Token Constructor { get; } = new("constructor");

    protected override string Comment => Nasty;

    protected override Outcome<string> Define(Flow<string, string> flow)
    {
        var texts = $"{Text} {Other} {Constructor} {Nasty}";
        flow.Run("Tell \"\"\" */ ` {{ # ", Alerts.Publish(() => texts));
        return flow.Return(() => Nasty);
    }
}
