namespace Medallion;

/// <summary>The partition columns of every gold table: <c>year=2018/month=02/day=05</c> in the path, and in no file.</summary>
public static class DatePartitions
{
    /// <summary>The year, four digits in the path.</summary>
    public const string Year = "year";

    /// <summary>The month, two digits in the path.</summary>
    public const string Month = "month";

    /// <summary>The day, two digits in the path.</summary>
    public const string Day = "day";

    /// <summary>All three, as the path has them.</summary>
    public static IReadOnlyList<string> Names { get; } = [Year, Month, Day];
}
