using System.Text;
using System.Text.Json;
using Handlers.Records;

namespace Handlers.Tests.Records;

public sealed class RecordScannerTests
{
    private static readonly PageEnvelope Envelope = new("data.items", "count", null, 1 << 20);

    [Fact]
    public void However_a_page_is_cut_its_records_are_the_raw_texts_of_its_elements()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var page = RandomPage(random);
            using var document = JsonDocument.Parse(page);
            var expected = document.RootElement.GetProperty("data").GetProperty("items").EnumerateArray().Select(item => item.GetRawText() + "\n");

            Assert.Equal(string.Concat(expected), Scan(Encoding.UTF8.GetBytes(page), random));
        }
    }

    [Fact]
    public void A_page_cut_short_anywhere_is_never_taken_for_whole()
    {
        var page = Encoding.UTF8.GetBytes(RandomPage(new Random(7)).TrimEnd());
        for (var length = 0; length < page.Length; length++)
            Assert.ThrowsAny<JsonException>(() => Scan(page[..length], new Random(length)));
    }

    [Theory]
    [InlineData("""{"data":{"items":[]},"count":0} x""")]
    [InlineData("""{"data":{"items":[]},"count":0}{}""")]
    [InlineData("""{"data":{"items":[1,]},"count":1}""")]
    [InlineData("""{"data":{"items":[1 2]},"count":2}""")]
    [InlineData("""{"data":{"items":[NaN]},"count":1}""")]
    [InlineData("""{"data":{"items":[/* */]},"count":0}""")]
    public void What_is_nearly_JSON_is_not_JSON(string page) => Assert.ThrowsAny<JsonException>(() => Scan(Encoding.UTF8.GetBytes(page), new Random(1)));

    [Fact]
    public void A_record_that_is_not_UTF8_is_not_JSON() =>
        Assert.ThrowsAny<JsonException>(() => Scan([.. """{"data":{"items":["""u8, (byte)'"', 0xE9, (byte)'"', .. "]},\"count\":1}"u8], new Random(1)));

    [Fact]
    public void A_bomb_of_brackets_is_refused() =>
        Assert.ThrowsAny<JsonException>(() => Scan(Encoding.UTF8.GetBytes("""{"data":{"items":[""" + new string('[', 100_000)), new Random(1)));

    private static string RandomPage(Random random)
    {
        var json = new RandomJson(random);
        var count = random.Next(6);
        var items = string.Join(",", Enumerable.Range(0, count).Select(_ => json.Space() + json.Value(4) + json.Space()));
        var counted = random.Next(2) == 0;
        return $$"""{{json.Space()}}{"before":{{json.Value(3)}},{{(counted ? $"\"count\":{count}," : "")}}"data":{"x":{{json.Value(2)}},"items":[{{items}}]}{{(counted ? "" : $",\"count\":{count}")}},"after":{{json.Value(3)}}}{{json.Space()}}""";
    }

    private static string Scan(byte[] page, Random random)
    {
        using var lines = new LineBuffer(Envelope.MaxRecordBytes);
        var scanner = new RecordScanner(Envelope, lines);
        var (start, end) = (0, 0);
        do
        {
            end = Math.Min(page.Length, end + random.Next(1, 12));
            start += scanner.Read(page.AsSpan(start, end - start), last: end == page.Length);
        }
        while (end < page.Length);
        scanner.Complete();
        return Encoding.UTF8.GetString(lines.Finished.Span);
    }
}
