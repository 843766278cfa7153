using System.Text;
using System.Text.Json;
using Medallion.Local.Apis;

namespace Pipelines.Earthquakes.Api;

/// <summary>Answers like the event service of the U.S. Geological Survey, from the sample files.</summary>
internal sealed class FdsnEventService : ISampleApi
{
    private const string Title = "USGS Earthquakes";

    private readonly Lazy<SampleEvents> _samples = new(SampleEvents.Read);

    public string Path => "/fdsnws/event/1/query";

    public (DateOnly First, DateOnly Last)? Days => (Day(_samples.Value.Events[0]), Day(_samples.Value.Events[^1]));

    public SampleAnswer Answer(IReadOnlyDictionary<string, string> query)
    {
        try
        {
            return new(200, "application/json; charset=utf-8", Page(EventQuery.Parse(query), Address(query)));
        }
        catch (FormatException problem)
        {
            return new(400, "text/plain", Encoding.UTF8.GetBytes($"Error 400: Bad Request\n\n{problem.Message}\n\nRequest:\n{Address(query)}\n\nService version:\n{_samples.Value.Version}\n"));
        }
    }

    private static DateOnly Day(SampleEvent one) => DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(one.At).UtcDateTime);

    private byte[] Page(EventQuery query, string address)
    {
        var found = _samples.Value.Events.Where(one => one.At >= query.Start && one.At <= query.End);
        var ordered = query.Descending ? found.Reverse() : found;
        var page = ordered.Skip(query.Offset - 1).Take(query.Limit ?? EventQuery.MostEvents).ToList();

        using var stream = new MemoryStream();
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        WriteMetadata(json, query, address, page.Count);
        json.WriteStartArray("features");
        foreach (var one in page) json.WriteRawValue(one.Json.Span, skipInputValidation: true);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return stream.ToArray();
    }

    private void WriteMetadata(Utf8JsonWriter json, EventQuery query, string address, int count)
    {
        json.WriteStartObject("metadata");
        json.WriteNumber("generated", _samples.Value.Generated);
        json.WriteString("url", address);
        json.WriteString("title", Title);
        json.WriteNumber("status", 200);
        json.WriteString("api", _samples.Value.Version);
        if (query.Limit is { } limit) json.WriteNumber("limit", limit);
        json.WriteNumber("offset", query.Offset);
        json.WriteNumber("count", count);
        json.WriteEndObject();
    }

    private string Address(IReadOnlyDictionary<string, string> query) =>
        $"{Path}?{string.Join('&', query.Select(parameter => $"{Uri.EscapeDataString(parameter.Key)}={Uri.EscapeDataString(parameter.Value)}"))}";
}
