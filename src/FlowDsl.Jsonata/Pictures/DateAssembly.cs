using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Pictures;

/// <summary>The components of a date to an instant.</summary>
internal static class DateAssembly
{
    /// <summary>More than any instant has; the arithmetic of dates is exact up to here.</summary>
    private const double MostYears = 1_000_000;

    /// <summary>Milliseconds since 1970; NaN where the year is beyond all bounds.</summary>
    internal static double Millis(Dictionary<char, double> given, CivilDate now)
    {
        var dayOfYear = !Only(given, "YMD") && Only(given, "Yd");
        // Weeks can be written but not read: their components say too little.
        if (!Only(given, "YMD") && !dayOfYear && given.Keys.Any(c => "XxWw".Contains(c, StringComparison.Ordinal))) throw Fault.Of("D3136");
        var halfDays = given.ContainsKey('P') && given.ContainsKey('h') && !given.ContainsKey('H');
        var values = Complete(given, (dayOfYear ? "Yd" : "YMD") + (halfDays ? "Phmsf" : "Hmsf"), now);

        if (Math.Abs(values['Y']) > MostYears) return double.NaN;
        var hour = values.GetValueOrDefault('H');
        if (halfDays) hour = values['h'] % 12 + (values['P'] == 1 ? 12 : 0);
        var days = CivilDate.DaysBefore(
            (long)values['Y'],
            dayOfYear ? 1 : (long)Math.Max(1, values['M']),
            (long)(dayOfYear ? values['d'] : values['D']));
        var minutes = hour * 60 + values['m'] - (given.GetValueOrDefault('Z') is not 0 and var zone ? zone : given.GetValueOrDefault('z'));
        return days * (double)CivilDate.MillisOfDay + minutes * 60_000 + values['s'] * 1000 + values['f'];
    }

    private static bool Only(Dictionary<char, double> given, string components)
    {
        var dates = given.Keys.Where(c => "YXMxWwdD".Contains(c, StringComparison.Ordinal)).ToList();
        return dates.Count > 0 && dates.TrueForAll(c => components.Contains(c, StringComparison.Ordinal));
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
                value = component is 'M' or 'D' or 'd' ? 1 : 0;
                ended = true;
            }
            else value = DateComponents.Get(now, component);
            values[component] = value;
        }
        return values;
    }
}
