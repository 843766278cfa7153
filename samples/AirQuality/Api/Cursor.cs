using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace AirQuality.Api;

/// <summary>A place in the readings of a day, as a text that means nothing to who receives it.</summary>
internal static class Cursor
{
    public static string Write(DateOnly day, int start) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}/{start}")));

    /// <summary>How many readings are before it; 0 without a cursor, null when it is none of that day.</summary>
    public static int? Read(string? cursor, DateOnly day)
    {
        if (cursor is null) return 0;
        if (!Base64Url.IsValid(cursor)) return null;
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split('/');
        return parts is [var date, var start] && date == day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }
}
