using System.Text.RegularExpressions;
using Medallion.Contracts;

namespace Medallion.Local.Commands;

/// <summary>What a pipeline must satisfy before anything is done with it.</summary>
internal static partial class RegistrationRules
{
    /// <summary>Everything that is wrong with a registration; empty when nothing is.</summary>
    public static IEnumerable<string> Problems(Pipeline pipeline)
    {
        if (!Names().IsMatch(pipeline.Name))
            yield return $"Name: '{pipeline.Name}' cannot name a pipeline: use 1 to 60 lower-case letters, digits and '-', beginning with a letter";
        if (string.IsNullOrWhiteSpace(pipeline.Dataset) || pipeline.Dataset.Contains('\0', StringComparison.Ordinal))
            yield return "Dataset is no path: write the name of a dataset that ships with this program, or the path of a folder with a dataset.json";
        else
            foreach (var table in CatalogRules.Undeclared(pipeline)) yield return table;
        foreach (var problem in SourceRules.Problems(pipeline.Source)) yield return $"Source: {problem}";
    }

    // 60: with the day and the number it still names an execution (80 characters).
    [GeneratedRegex("^[a-z][a-z0-9-]{0,59}$")]
    private static partial Regex Names();
}
