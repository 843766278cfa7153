using System.Globalization;
using System.Text.Json;

namespace FlowDsl.Local;

/// <summary>How the documents of the API have their times.</summary>
public enum TimeFormat
{
    /// <summary>As the AWS CLI prints them: ISO 8601 in UTC with milliseconds.</summary>
    Text,

    /// <summary>As the API itself answers: seconds since 1970, with milliseconds as a fraction.</summary>
    EpochSeconds,
}

internal static class TimeFormats
{
    public static void Write(this TimeFormat format, Utf8JsonWriter json, string name, DateTimeOffset time)
    {
        if (format == TimeFormat.EpochSeconds) json.WriteNumber(name, time.ToUnixTimeMilliseconds() / 1000m);
        else json.WriteString(name, time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fffK", CultureInfo.InvariantCulture));
    }
}
