namespace Medallion;

/// <summary>What Glue bills a worker as (<see href="https://docs.aws.amazon.com/glue/latest/dg/add-job.html"/>).</summary>
internal static class WorkerTypes
{
    private static readonly Dictionary<string, double> s_dpus = new(StringComparer.Ordinal)
    {
        ["G.1X"] = 1, ["G.2X"] = 2, ["G.4X"] = 4, ["G.8X"] = 8, ["G.12X"] = 12, ["G.16X"] = 16,
        ["R.1X"] = 1, ["R.2X"] = 2, ["R.4X"] = 4, ["R.8X"] = 8,
    };

    /// <summary>The types that a Spark job of Glue 5 can have.</summary>
    public static IReadOnlyCollection<string> All => s_dpus.Keys;

    /// <summary>The DPUs of a worker.</summary>
    /// <exception cref="InvalidDeployment">No such type is known.</exception>
    public static double Dpus(string type) => s_dpus.TryGetValue(type, out var dpus)
        ? dpus
        : throw new InvalidDeployment($"Transform.{nameof(TransformSettings.WorkerType)} is {type}, whose DPUs are not known, so its cost cannot be computed. "
            + $"Known are {string.Join(", ", s_dpus.Keys)}");
}
