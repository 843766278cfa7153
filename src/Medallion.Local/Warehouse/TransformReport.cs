using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Medallion.Local.Warehouse;

/// <summary>What a transform did; the same JSON, byte for byte, as the Glue job writes for the same run.</summary>
/// <param name="Dataset">The dataset's name.</param>
/// <param name="Day">The day of the run, UTC.</param>
/// <param name="Run">The run's name.</param>
/// <param name="Counts">Where the rows went.</param>
/// <param name="Reasons">How many lines were quarantined for each reason; a line with two reasons counts under both.</param>
public sealed record TransformReport(string Dataset, DateOnly Day, string Run, TransformCounts Counts, IReadOnlyDictionary<string, long> Reasons)
{
    private static readonly JsonWriterOptions Format = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The report as the lake keeps it: indented by two, reasons in ordinal order, a line feed at the end.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Format)) Write(json);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("dataset", Dataset);
        json.WriteString("day", $"{Day:yyyy-MM-dd}");
        json.WriteString("run", Run);
        json.WriteStartObject("counts");
        json.WriteNumber("bronze", Counts.Bronze);
        json.WriteNumber("quarantined", Counts.Quarantined);
        json.WriteNumber("duplicates", Counts.Duplicates);
        json.WriteNumber("silver", Counts.Silver);
        json.WriteNumber("gold", Counts.Gold);
        json.WriteEndObject();
        json.WriteStartObject("reasons");
        foreach (var (reason, rows) in Reasons.OrderBy(reason => reason.Key, StringComparer.Ordinal)) json.WriteNumber(reason, rows);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
