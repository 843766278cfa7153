namespace FlowDsl.Jsonata.Pictures;

/// <summary>The numbers of a date by the letters of a picture.</summary>
internal static class DateComponents
{
    /// <summary>The letters that name a number.</summary>
    internal const string All = "YMDdFWwXxHhmsf";

    internal static double Get(CivilDate date, char component) => component switch
    {
        'Y' => date.Year,
        'M' => date.Month,
        'D' => date.Day,
        'd' => date.DayOfYear,
        'F' => date.DayOfWeek,
        'W' => IsoWeek.WeekOfYear(date),
        'w' => IsoWeek.WeekOfMonth(date),
        'X' => IsoWeek.Year(date),
        'x' => IsoWeek.Month(date),
        'H' => date.Hour,
        'h' => date.Hour % 12 == 0 ? 12 : date.Hour % 12,
        'P' => date.Hour < 12 ? 0 : 1,
        'm' => date.Minute,
        's' => date.Second,
        'f' => date.Millisecond,
        _ => 0,
    };
}
