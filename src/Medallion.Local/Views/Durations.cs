using System.Globalization;

namespace Medallion.Local.Views;

/// <summary>Durations as people read them.</summary>
internal static class Durations
{
    /// <summary><c>0.31 s</c>, <c>30 s</c>, <c>1 min 5 s</c>, <c>2 h 3 min</c>.</summary>
    public static string Text(TimeSpan time) => time switch
    {
        { TotalSeconds: < 9.995 } when time.Milliseconds != 0 => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s"),
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s"),
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min"),
    };

    /// <summary>A place on the execution's clock: <c>+01:05</c>, <c>+1:01:05</c>.</summary>
    public static string Offset(TimeSpan time) =>
        time.TotalHours < 1 ? time.ToString("'+'mm':'ss", CultureInfo.InvariantCulture) : time.ToString("'+'h':'mm':'ss", CultureInfo.InvariantCulture);
}
