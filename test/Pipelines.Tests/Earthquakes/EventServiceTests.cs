using System.Text;
using System.Text.Json;
using Medallion.Local.Apis;
using Pipelines.Earthquakes.Api;

namespace Pipelines.Tests.Earthquakes;

public sealed class EventServiceTests
{
    private static readonly FdsnEventService Service = new();

    [Theory]
    [InlineData("2018-01-31", 198)]
    [InlineData("2018-02-01", 231)]
    [InlineData("2018-02-02", 242)]
    [InlineData("2018-02-03", 259)]
    [InlineData("2018-02-04", 301)]
    [InlineData("2018-02-05", 254)]
    [InlineData("2018-02-06", 213)]
    public void A_day_has_its_events_and_ours(string day, int count)
    {
        var page = Page(("starttime", day), ("endtime", day + "T23:59:59.999"));

        Assert.Equal(count, page.GetProperty("features").GetArrayLength());
        Assert.Equal(count, page.GetProperty("metadata").GetProperty("count").GetInt32());
    }

    [Fact]
    public void Pages_follow_each_other_by_an_offset_that_begins_at_one()
    {
        (string, string)[] day = [("starttime", "2018-02-05"), ("endtime", "2018-02-05T23:59:59.999"), ("orderby", "time-asc")];
        var whole = Lines(Page(day));

        string[] pages = [.. Lines(Page([.. day, ("limit", "100"), ("offset", "1")])), .. Lines(Page([.. day, ("limit", "100"), ("offset", "101")])), .. Lines(Page([.. day, ("limit", "100"), ("offset", "201")]))];

        Assert.Equal(whole, pages);
        Assert.Empty(Lines(Page([.. day, ("limit", "100"), ("offset", "255")])));
    }

    [Fact]
    public void The_latest_event_comes_first_unless_the_earliest_is_asked_for()
    {
        (string, string)[] day = [("starttime", "2018-02-03"), ("endtime", "2018-02-03T23:59:59.999")];

        Assert.Equal(Lines(Page([.. day, ("orderby", "time-asc")])), Lines(Page(day)).Reverse());
    }

    [Fact]
    public void Both_ends_of_the_interval_belong_to_it()
    {
        var first = Lines(Page(("starttime", "2018-02-03"), ("orderby", "time-asc"), ("limit", "1")))[0];
        var time = JsonDocument.Parse(first).RootElement.GetProperty("properties").GetProperty("time").GetInt64();
        var instant = DateTimeOffset.FromUnixTimeMilliseconds(time).ToString("yyyy-MM-dd'T'HH:mm:ss.fff");

        Assert.Equal([first], Lines(Page(("starttime", instant), ("endtime", instant))));
    }

    [Fact]
    public void A_record_is_served_byte_for_byte()
    {
        var samples = SampleEvents.Read();
        var one = Encoding.UTF8.GetString(samples.Events[700].Json.Span);

        Assert.Contains(one, Encoding.UTF8.GetString(Answer().Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void The_metadata_are_those_of_the_service_without_a_clock()
    {
        var metadata = Page(("starttime", "2018-02-05"), ("limit", "10"), ("offset", "3")).GetProperty("metadata");

        Assert.Equal(["generated", "url", "title", "status", "api", "limit", "offset", "count"], metadata.EnumerateObject().Select(member => member.Name));
        Assert.Equal(1517968154000, metadata.GetProperty("generated").GetInt64());
        Assert.Equal((200, 10, 3, 10), (metadata.GetProperty("status").GetInt32(), metadata.GetProperty("limit").GetInt32(), metadata.GetProperty("offset").GetInt32(), metadata.GetProperty("count").GetInt32()));
    }

    [Theory]
    [InlineData("starttime", "yesterday", "Bad starttime value \"yesterday\"")]
    [InlineData("limit", "0", "Bad limit value \"0\"")]
    [InlineData("limit", "20001", "Bad limit value \"20001\"")]
    [InlineData("offset", "0", "Bad offset value \"0\"")]
    [InlineData("offset", "x", "Bad offset value \"x\"")]
    [InlineData("orderby", "place", "Bad orderby value \"place\"")]
    [InlineData("format", "csv", "Bad format value \"csv\"")]
    [InlineData("colour", "red", "Unknown parameter \"colour\"")]
    public void A_wrong_parameter_is_answered_with_400_and_its_reason(string name, string value, string reason)
    {
        var answer = Answer((name, value));

        Assert.Equal((400, "text/plain"), (answer.Status, answer.ContentType));
        Assert.Contains(reason, Encoding.UTF8.GetString(answer.Body.Span), StringComparison.Ordinal);
    }

    private static SampleAnswer Answer(params (string Name, string Value)[] query)
    {
        var parameters = new Dictionary<string, string> { ["format"] = "geojson" };
        foreach (var (name, value) in query) parameters[name] = value;
        return Service.Answer(parameters);
    }

    private static JsonElement Page(params (string Name, string Value)[] query)
    {
        var answer = Answer(query);
        Assert.Equal(200, answer.Status);
        return JsonDocument.Parse(answer.Body).RootElement;
    }

    private static string[] Lines(JsonElement page) => [.. page.GetProperty("features").EnumerateArray().Select(feature => feature.GetRawText())];
}
