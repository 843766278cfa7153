namespace FlowDsl.Jsonata.Pictures;

/// <summary>stub</summary>
internal sealed class DatePicture
{
    internal const string Iso = "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]";
    internal static DatePicture Of(string picture) => throw Errors.Fault.Of("D3132", value: JsonataValue.From(picture));
    internal static double? Parse(string text, DateTimeOffset now) => null;
    internal static string Format(long millis, string? zone) => "";
}
