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
        // A construct has one text for each id: the warnings of one code are one.
        foreach (var group in diagnostics.GroupBy(warning => warning.Code.Id, StringComparer.Ordinal))
            Annotations.Of(construct).AddWarningV2($"FlowDsl:{group.Key}", string.Join('\n', group));
    }
}
