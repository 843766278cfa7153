namespace FlowDsl.Jsonata.Pictures;

/// <summary>Weeks of ISO 8601, which begin on Monday and belong to the year, or month, that has most of their days.</summary>
internal static class IsoWeek
{
    internal static long WeekOfYear(CivilDate date) => Week(date, year => FirstOfYear(date.Year + year));

    internal static long WeekOfMonth(CivilDate date) => Week(date, month => First(date.Year, date.Month + month));

    internal static long Year(CivilDate date) => date.Year + Shift(date, year => FirstOfYear(date.Year + year));

    internal static long Month(CivilDate date) => (date.Month - 1 + Shift(date, month => First(date.Year, date.Month + month)) + 12) % 12 + 1;

    private static long Week(CivilDate date, Func<int, long> first) => (Day(date) - first(Shift(date, first))) / 7 + 1;

    /// <summary>Whether the week belongs to the period before (-1), this one or the next (1).</summary>
    private static int Shift(CivilDate date, Func<int, long> first) => Day(date) < first(0) ? -1 : Day(date) >= first(1) ? 1 : 0;

    private static long Day(CivilDate date) => CivilDate.DaysBefore(date.Year, date.Month, date.Day);

    private static long FirstOfYear(long year) => First(year, 1);

    /// <summary>The Monday of the first week: the one with the period's first Thursday.</summary>
    private static long First(long year, int month)
    {
        var first = CivilDate.DaysBefore(year, month, 1);
        var weekday = (int)(((first + 3) % 7 + 7) % 7) + 1;
        return weekday > 4 ? first + 8 - weekday : first - weekday + 1;
    }
}
