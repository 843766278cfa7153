using System.Globalization;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>What Step Functions refuses of a Map, beside its numbers and what it reads and writes.</summary>
internal sealed class MapRules(List<Diagnostic> problems)
{
    private const int LongestLabel = 40;
    private const string NotInLabel = "?*<>{}[]:;,\\|^~$#%&`\"";

    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);

    public void Check(MapState map, Spot at)
    {
        Exclude(("ItemProcessor", map.ItemProcessor is not null), ("Iterator", map.Iterator is not null));
        Exclude(("ItemSelector", map.ItemSelector is not null), ("Parameters", map.Parameters is not null));
        Exclude(("MaxConcurrency", map.MaxConcurrency is not null), ("MaxConcurrencyPath", map.MaxConcurrencyPath is not null));
        Exclude(("ToleratedFailureCount", map.ToleratedFailureCount is not null), ("ToleratedFailureCountPath", map.ToleratedFailureCountPath is not null));
        Exclude(("ToleratedFailurePercentage", map.ToleratedFailurePercentage is not null), ("ToleratedFailurePercentagePath", map.ToleratedFailurePercentagePath is not null));
        if (map.Label is { } label && (OfLabel(label) ?? (_labels.Add(label) ? null : $"another Map has the label '{label}'")) is { } reason)
        {
            problems.Add(new Diagnostic
            {
                Code = DiagnosticCodes.BadName,
                Place = at.Member("Label").Place,
                Reason = reason,
                Help = string.Create(CultureInfo.InvariantCulture, $"Use a label that no other Map has, of 1 to {LongestLabel} characters, without white space and {NotInLabel}."),
            });
        }

        if (DistributedPlanBuilder.IsDistributed(map) && !(map.ItemProcessor ?? map.Iterator)!.ProcessorConfig!.Value.TryGetProperty("ExecutionType", out _))
            problems.Add(DiagnosticCodes.MissingMember, DistributedPlanBuilder.Config(map, at), "'ExecutionType' is missing");
        new ItemRules(problems, at).Check(map);

        void Exclude(params ReadOnlySpan<(string Name, bool IsThere)> fields) => OneOfRules.Exclude(problems, at, fields);
    }

    private static string? OfLabel(string label)
    {
        if (label.Length is 0 or > LongestLabel) return string.Create(CultureInfo.InvariantCulture, $"the label has {label.Length} characters and may have 1 to {LongestLabel}");
        foreach (var letter in label)
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter)) return string.Create(CultureInfo.InvariantCulture, $"a label has no character U+{(int)letter:X4}");
            if (NotInLabel.Contains(letter, StringComparison.Ordinal)) return $"a label has no {letter}";
        }

        return null;
    }
}
