namespace FlowDsl.Asl.Diagnostics;

/// <summary>Guesses which name somebody meant to write.</summary>
public static class NearestName
{
    /// <summary>The known name that differs least from what was written, whatever its case; null where none is near.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="known">The names that there are; of two that are equally near the first is taken.</param>
    public static string? Of(string written, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(known);
        var most = Math.Max(1, written.Length / 3);
        // A name that is so much longer or shorter is not near, and needs no table.
        return known.Where(name => Math.Abs(name.Length - written.Length) <= most)
            .Select(name => (Name: name, Distance: Distance(written.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(found => found.Distance <= most)
            .OrderBy(found => found.Distance)
            .Select(found => found.Name)
            .FirstOrDefault();
    }

    /// <summary><c>Did you mean 'Result'?</c> and a blank, or nothing.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="known">The names that there are.</param>
    public static string Question(string written, IEnumerable<string> known) => Of(written, known) is { } name ? $"Did you mean '{name}'? " : "";

    // Levenshtein's.
    private static int Distance(string one, string other)
    {
        var before = Enumerable.Range(0, other.Length + 1).ToArray();
        foreach (var (i, letter) in one.Index())
        {
            var here = new int[before.Length];
            here[0] = i + 1;
            for (var j = 0; j < other.Length; j++)
                here[j + 1] = Math.Min(Math.Min(here[j], before[j + 1]) + 1, before[j] + (letter == other[j] ? 0 : 1));
            before = here;
        }

        return before[^1];
    }
}
