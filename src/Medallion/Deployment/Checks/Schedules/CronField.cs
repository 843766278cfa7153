using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Medallion;

/// <summary>One of the six fields of a cron expression: what values it takes, and with which wildcards.</summary>
/// <param name="Name">Its name in a message.</param>
/// <param name="Least">The least number.</param>
/// <param name="Most">The greatest number.</param>
/// <param name="Names">Names for the numbers, from <paramref name="Least"/> on; empty where there are none.</param>
/// <param name="Write">What may be written, in a message.</param>
internal sealed partial record CronField(string Name, int Least, int Most, ImmutableArray<string> Names, string Write)
{
    /// <summary>Whether <c>/</c> stands for steps here; days of the week have none.</summary>
    public bool HasSteps { get; init; } = true;

    /// <summary>What may stand here alone beside values, as <c>?</c> and <c>L</c>; whether a text is of that form, and its values are of the field.</summary>
    public Func<CronField, string, bool> IsSpecial { get; init; } = (_, _) => false;

    /// <summary>Why a text cannot stand here; null when it can.</summary>
    public string? Problem(string text)
    {
        if (IsSpecial(this, text)) return null;
        return text.Split(',').Select(ProblemOfItem).FirstOrDefault(problem => problem is not null) is { } reason ? $"{Name} '{text}': {reason}; write {Write}" : null;
    }

    /// <summary>The numbers that a text without problems and without special forms stands for.</summary>
    public IEnumerable<int> Values(string text) => text.Split(',').SelectMany(item =>
    {
        var part = Item().Match(item).Groups;
        if (part["all"].Success) return Enumerable.Range(Least, Most - Least + 1);
        var first = Number(part["first"].Value)!.Value;
        var last = part["last"].Success ? Number(part["last"].Value)!.Value : part["step"].Success ? Most : first;
        var step = part["step"].Success ? int.Parse(part["step"].Value, CultureInfo.InvariantCulture) : 1;
        return Enumerable.Range(first, last - first + 1).Where(number => (number - first) % step == 0);
    });

    /// <summary>The number of a text, by its digits or its name; null when it is none of the field.</summary>
    public int? Number(string text)
    {
        var place = Names.IndexOf(text);
        if (place >= 0) return Least + place;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Least && number <= Most ? number : null;
    }

    private string? ProblemOfItem(string item)
    {
        var part = Item().Match(item).Groups;
        if (!part[0].Success) return item.Length == 0 ? "a value is missing" : $"'{item}' has no meaning here";
        if (part["step"].Success && ProblemOfStep(part["step"].Value) is { } problem) return problem;
        if (part["all"].Success) return null;
        if (Number(part["first"].Value) is not { } first) return OutOfRange(part["first"].Value);
        if (!part["last"].Success) return null;
        if (Number(part["last"].Value) is not { } last) return OutOfRange(part["last"].Value);
        return first > last ? $"the range '{item}' ends before it begins" : null;
    }

    private string? ProblemOfStep(string step)
    {
        if (!HasSteps) return "there are no steps here";
        return int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= Most - Least
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"the step {step} is not within 1 and {Most - Least}");
    }

    private string OutOfRange(string value) => value.All(char.IsAsciiDigit)
        ? string.Create(CultureInfo.InvariantCulture, $"{value} is not within {Least} and {Most}")
        : Names.Length == 0 ? $"'{value}' is no number" : $"'{value}' is none of {string.Join(", ", Names)}";

    [GeneratedRegex(@"^((?<all>\*)|(?<first>[0-9A-Za-z]+)(-(?<last>[0-9A-Za-z]+))?)(/(?<step>[0-9]+))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Item();
}
