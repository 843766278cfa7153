namespace FlowDsl.Jsonata.Pictures;

/// <summary>A date and time in UTC on the proleptic Gregorian calendar, over all of ECMAScript's range, which is wider than DateTime's.</summary>
internal readonly record struct CivilDate(long Year, int Month, int Day, int Hour, int Minute, int Second, int Millisecond)
{
    internal const double MostMillis = 8.64e15;
    internal const long MillisOfDay = 86_400_000;

    private const int DaysOfFourCenturies = 146_097;

    internal long Millis => DaysBefore(Year, Month, Day) * MillisOfDay + Hour * 3_600_000L + Minute * 60_000L + Second * 1000L + Millisecond;

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    internal int DayOfWeek => (int)Modulo(DaysBefore(Year, Month, Day) + 3, 7) + 1;

    internal int DayOfYear => (int)(DaysBefore(Year, Month, Day) - DaysBefore(Year, 1, 1)) + 1;

    internal static CivilDate Of(long millis)
    {
        var day = FloorDivide(millis, MillisOfDay);
        var rest = (int)(millis - day * MillisOfDay);
        // Days are counted from 1 March, so that the leap day comes last: see "chrono-compatible low-level date algorithms".
        var shifted = day + 719_468;
        var era = FloorDivide(shifted, DaysOfFourCenturies);
        var dayOfEra = (int)(shifted - era * DaysOfFourCenturies);
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var monthFromMarch = (5 * dayOfYear + 2) / 153;
        var month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        return new(
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month,
            dayOfYear - (153 * monthFromMarch + 2) / 5 + 1,
            rest / 3_600_000,
            rest / 60_000 % 60,
            rest / 1000 % 60,
            rest % 1000);
    }

    /// <summary>Days from 1970-01-01; a month or day out of range runs over into the next.</summary>
    internal static long DaysBefore(long year, long month, long day)
    {
        year += FloorDivide(month - 1, 12);
        month = Modulo(month - 1, 12) + 1;
        var y = month <= 2 ? year - 1 : year;
        var era = FloorDivide(y, 400);
        var yearOfEra = y - era * 400;
        var dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5;
        var dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DaysOfFourCenturies + dayOfEra - 719_468 + day - 1;
    }

    private static long FloorDivide(long a, long b) => a >= 0 ? a / b : -((-a + b - 1) / b);

    private static long Modulo(long a, long b) => (a % b + b) % b;
}
