using Amazon.CDK;
using Constructs;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Cdk;

/// <summary>Shows diagnostics in <c>cdk synth</c> that stop nobody.</summary>
internal static class Warnings
{
    /// <summary>Warns at a construct, each warning under its code, by which it can be acknowledged.</summary>
    public static void Show(Construct construct, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var (id, text) in ById(diagnostics)) Annotations.Of(construct).AddWarningV2(id, text);
    }

    /// <summary>A construct has one text for each id: the warnings of one code are one.</summary>
    public static IEnumerable<(string Id, string Text)> ById(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.GroupBy(warning => warning.Code.Id, StringComparer.Ordinal).Select(group => ($"FlowDsl:{group.Key}", string.Join('\n', group)));
}
