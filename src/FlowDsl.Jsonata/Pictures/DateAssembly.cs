using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>The components of a date to an instant, by the rules of the reference implementation: a component that is 0 does not tell which kind of date it is.</summary>
internal static class DateAssembly
{
    private const string Dates = "YXMxWwdD";
    private const string Times = "PHhmsf";

    /// <summary>More than any instant has; the arithmetic of dates is exact up to here.</summary>
    private const double MostYears = 1_000_000;

    /// <summary>ECMAScript's Date.UTC takes a year of one or two digits for one of this century.</summary>
    private const int CenturyOfShortYears = 1900;

    /// <summary>Milliseconds since 1970; NaN where a component is no number or the year is beyond all bounds.</summary>
    internal static double Millis(Dictionary<char, double> given, CivilDate now)
    {
        var dayOfYear = !Is(given, Dates, "YMD") && Is(given, Dates, "Yd");
        // Weeks can be written but not read: their components say too little.
        if (Is(given, Dates, "Xxw") || Is(given, Dates, "XW")) throw Fault.Of("D3136");
        var halfDays = !Is(given, Times, "Hmsf") && Is(given, Times, "Phmsf");
        var values = Complete(given, (dayOfYear ? "YD" : "YMD") + (halfDays ? "Phmsf" : "Hmsf"), now);
        foreach (var (component, value) in values) values[component] = Math.Truncate(value);
        if (values.Values.Any(double.IsNaN) || !(Math.Abs(values['Y']) <= MostYears) || !(values.GetValueOrDefault('M') <= MostYears)) return double.NaN;

        var year = values['Y'] is >= 0 and <= 99 ? (long)values['Y'] + CenturyOfShortYears : (long)values['Y'];
        var (month, day) = (values.TryGetValue('M', out var named) && named > 0 ? (long)named : 1, values['D']);
        if (dayOfYear)
        {
            var millis = (CivilDate.DaysBefore(year, 1, 1) + given['d'] - 1) * CivilDate.MillisOfDay;
            if (!(Math.Abs(millis) <= CivilDate.MostMillis)) return double.NaN;
            var date = CivilDate.Of((long)millis);
            (month, day) = (date.Month, date.Day);
        }
        var hour = values.GetValueOrDefault('H');
        if (halfDays) hour = (values['h'] == 12 ? 0 : values['h']) + (values['P'] == 1 ? 12 : 0);
        var minutes = (hour * 60) + values['m'] - (given.GetValueOrDefault('Z') is not 0 and var zone ? zone : given.GetValueOrDefault('z'));
        return ((CivilDate.DaysBefore(year, month, 1) + day - 1) * CivilDate.MillisOfDay) + (minutes * 60_000) + (values['s'] * 1000) + values['f'];
    }

    /// <summary>Whether of the components that are given, and not 0, there is one of these and none but these.</summary>
    private static bool Is(Dictionary<char, double> given, string all, string components)
    {
        var found = all.Where(c => given.TryGetValue(c, out var value) && value != 0 && !double.IsNaN(value)).ToList();
        return found.Count > 0 && found.TrueForAll(c => components.Contains(c, StringComparison.Ordinal));
    }

    /// <summary>What is missing before the first that is given is now's; what is missing after the last is the least; in between it is an error.</summary>
    private static Dictionary<char, double> Complete(Dictionary<char, double> given, string wanted, CivilDate now)
    {
        var values = new Dictionary<char, double>();
        var (started, ended) = (false, false);
        foreach (var component in wanted)
        {
            if (given.TryGetValue(component, out var value))
            {
                if (ended) throw Fault.Of("D3136");
                started = true;
            }
            else if (started)
            {
                value = component is 'M' or 'D' ? 1 : 0;
                ended = true;
            }
            else value = component == 'P' ? 0 : DateComponents.Get(now, component);
            values[component] = value;
        }
        return values;
    }
}
