using System.Text.RegularExpressions;

namespace Medallion;

/// <summary>What names a time zone: a name of the IANA data base, as EventBridge Scheduler takes it.</summary>
internal static partial class TimeZoneRules
{
    // Files that stand beside the zones where Unix keeps them.
    private static readonly string[] s_files = ["localtime", "posixrules", "Factory"];

    private static readonly Lazy<bool> s_known = new(() => TimeZoneInfo.GetSystemTimeZones().Count > 1);

    public static IEnumerable<string> Problems(string property, string name)
    {
        if (!IsZone(name)) yield return $"{property} is '{name}', which is no time zone: write a name of the IANA data base, in its own letters, as UTC, Europe/Berlin or America/New_York";
    }

    private static bool IsZone(string name)
    {
        if (!Form().IsMatch(name) || s_files.Contains(name)) return false;
        // A small container may have no data base: there is the form all that can be told.
        if (!s_known.Value) return true;
        // Windows' names are found too, and other letters on some systems.
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId && zone.Id == name;
    }

    [GeneratedRegex(@"^(?!posix/|right/)[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*){0,2}\z")]
    private static partial Regex Form();
}
