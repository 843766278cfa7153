using System.Text;
using System.Text.Json;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Tests.Warehouse;

public sealed class RecordCheckTests
{
    private static readonly RecordCheck Check = new(new[] { "$.id", "$.properties.mag", "$.geometry.coordinates[0]" }.Select(FieldPath.Parse));

    [Fact]
    public void A_line_is_a_record_on_the_golden_list_or_it_is_not()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("glue", "tests", "golden", "lines.json")));
        var wrong = json.RootElement.EnumerateArray().Where(pair => Check.IsRecord(Encoding.UTF8.GetBytes(pair[0].GetString()!)) != pair[1].GetBoolean());

        Assert.Empty(wrong.Select(pair => pair.GetRawText()));
    }

    [Theory]
    [InlineData(990, true)]
    [InlineData(1100, false)]
    [InlineData(1_000_000, false)]
    public void Depth_is_bounded(int depth, bool record) =>
        Assert.Equal(record, Check.IsRecord(Encoding.UTF8.GetBytes($"{{\"x\":{new string('[', depth)}{new string(']', depth)}}}")));

    [Fact]
    public void A_number_of_a_thousand_and_one_digits_is_no_record() =>
        Assert.Equal((true, false), (Check.IsRecord(Number(1000)), Check.IsRecord(Number(1001))));

    private static byte[] Number(int digits) => Encoding.UTF8.GetBytes($"{{\"x\":{new string('1', digits)}}}");
}
