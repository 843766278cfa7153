using System.Globalization;

namespace FlowDsl.Local.Planning;

/// <summary>How names are made. See https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html.</summary>
internal static class NameRules
{
    /// <summary>The most characters that the name of a state or variable has.</summary>
    public const int Longest = 80;

    /// <summary>Why a variable cannot have this name; null where it can.</summary>
    public static string? OfVariable(string name)
    {
        if (name == "states") return "the name 'states' is reserved for $states";
        if (name.Length is 0 or > Longest) return string.Create(CultureInfo.InvariantCulture, $"the variable's name has {name.Length} characters and may have 1 to {Longest}");
        var runes = name.EnumerateRunes().Select(System.Text.Rune.GetUnicodeCategory).ToList();
        return IsLetter(runes[0]) || name[0] == '_' ? runes.All(IsPart) ? null : Not(name) : Not(name);
    }

    private static string Not(string name) => $"'{name}' is no identifier";

    private static bool IsLetter(UnicodeCategory category) => category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(UnicodeCategory category) => IsLetter(category) || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
