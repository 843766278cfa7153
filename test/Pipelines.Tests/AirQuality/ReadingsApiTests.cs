using System.Text;
using System.Text.Json;
using AirQuality.Api;

namespace Pipelines.Tests.AirQuality;

public sealed class ReadingsApiTests
{
    private readonly ReadingsApi _api = new();

    [Fact]
    public void Cursors_lead_through_all_readings_of_a_day()
    {
        var (readings, pages, cursor) = (0, 0, (string?)null);
        do
        {
            var page = Ask(200, cursor is null ? [("date", "2026-03-02"), ("limit", "100")] : [("date", "2026-03-02"), ("limit", "100"), ("cursor", cursor)]);
            readings += page.GetProperty("data").GetArrayLength();
            cursor = page.GetProperty("meta").GetProperty("next_cursor").GetString();
            pages++;
        }
        while (cursor is not null);

        Assert.Equal((192, 2), (readings, pages));
    }

    [Fact]
    public void Every_reading_says_that_it_is_made_by_us() => Assert.All(
        Ask(200, ("date", "2026-03-01")).GetProperty("data").EnumerateArray(), reading => Assert.Equal("made by us", reading.GetProperty("sample").GetString()));

    [Fact]
    public void A_day_that_it_does_not_have_is_empty() => Assert.Equal(0, Ask(200, ("date", "2026-04-01")).GetProperty("data").GetArrayLength());

    [Fact]
    public void What_it_does_not_understand_is_refused_with_the_reason()
    {
        Assert.Contains("date must be given", Problem(), StringComparison.Ordinal);
        Assert.Contains("date must be given", Problem(("date", "today")), StringComparison.Ordinal);
        Assert.Contains("limit must be", Problem(("date", "2026-03-01"), ("limit", "101")), StringComparison.Ordinal);
        Assert.Contains("no parameter page", Problem(("date", "2026-03-01"), ("page", "1")), StringComparison.Ordinal);
        foreach (var cursor in new[] { "", "?", "eA", Convert.ToBase64String("2026-03-02/50"u8), Convert.ToBase64String("2026-03-01/999"u8) })
            Assert.Contains("cursor is none", Problem(("date", "2026-03-01"), ("cursor", cursor)), StringComparison.Ordinal);
    }

    private string Problem(params (string Name, string Value)[] query) => Ask(400, query).GetProperty("error").GetString()!;

    private JsonElement Ask(int status, params (string Name, string Value)[] query)
    {
        var answer = _api.Answer(query.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
        Assert.Equal(status, answer.Status);
        return JsonDocument.Parse(Encoding.UTF8.GetString(answer.Body.Span)).RootElement;
    }
}
