using System.Globalization;

namespace Medallion;

/// <summary>What times and numbers must be, in the words of a problem.</summary>
internal static class DurationRules
{
    public static IEnumerable<string> Days(string property, TimeSpan value, int least)
    {
        if (value < TimeSpan.FromDays(least)) yield return $"{property} is {value}: it must be {Count(least, "day")} or more";
        else if (value.Ticks % TimeSpan.TicksPerDay != 0) yield return $"{property} is {value}: S3 counts whole days";
    }

    public static IEnumerable<string> Between(string property, TimeSpan value, TimeSpan least, TimeSpan most, TimeSpan unit)
    {
        if (value < least || value > most) yield return $"{property} is {value}: it must be between {least} and {most}";
        else if (value.Ticks % unit.Ticks != 0) yield return $"{property} is {value}: it must be a multiple of {unit}";
    }

    public static IEnumerable<string> Between(string property, long value, long least, long most)
    {
        if (value < least || value > most) yield return string.Create(CultureInfo.InvariantCulture, $"{property} is {value}: it must be between {least} and {most}");
    }

    private static string Count(int number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
}
