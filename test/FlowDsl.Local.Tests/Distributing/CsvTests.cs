namespace FlowDsl.Local.Tests.Distributing;

public class CsvTests
{
    private static Task<string> Rows(string content, string config = "\"CSVHeaderLocation\": \"FIRST_ROW\"") =>
        Maps.Output(Maps.Of(Maps.Reader($"\"InputType\": \"CSV\", {config}")), new MemoryStore().With("k", content));

    [Theory]
    [InlineData("a,b\n1,2\n", """[{"a":"1","b":"2"}]""")]
    [InlineData("a,b\r\n1,2\r\n3,4", """[{"a":"1","b":"2"},{"a":"3","b":"4"}]""")]
    [InlineData("a,b\n1\n1,2,3\n,,,\n   \n", """[{"a":"1","b":""},{"a":"1","b":"2"},{"a":"","b":""},{"a":"   ","b":""}]""")]
    [InlineData("a,b\n\n1,2\n\n", """[{"a":"1","b":"2"}]""")]
    [InlineData("a\n\"\"\n", """[{"a":""}]""")]
    [InlineData("a,b\n\"1,\n2\",\"say \"\"yes\"\"\"\n", """[{"a":"1,\n2","b":"say \"yes\""}]""")]
    [InlineData("a\n{\"\"k\"\":1}\n", """[{"a":"{\"k\":1}"}]""")]
    [InlineData("a\n5\" pipe\n", """[{"a":"5\" pipe"}]""")]
    [InlineData("a,b\n1\\,2,3\n", """[{"a":"1,2","b":"3"}]""")]
    [InlineData("a,b\nC:\\\\x\\y,\"\\\"\"\n", """[{"a":"C:\\xy","b":"\""}]""")]
    [InlineData("ä,b\nü,€\n", """[{"ä":"ü","b":"€"}]""")]
    [InlineData("a,b\n", "[]")]
    [InlineData("", "[]")]
    public async Task Rows_are_read_by_the_rules_of_the_service(string content, string items) => Assert.Equal(items, await Rows(content));

    [Theory]
    [InlineData("COMMA", ',')]
    [InlineData("PIPE", '|')]
    [InlineData("SEMICOLON", ';')]
    [InlineData("SPACE", ' ')]
    [InlineData("TAB", '\t')]
    public async Task Fields_are_separated_by_the_delimiter(string name, char delimiter) => Assert.Equal(
        """[{"a":"1","b":"2"}]""", await Rows($"a{delimiter}b\n1{delimiter}2", $"\"CSVHeaderLocation\": \"FIRST_ROW\", \"CSVDelimiter\": \"{name}\""));

    [Fact]
    public async Task Headers_that_are_given_leave_the_first_row_an_item() => Assert.Equal(
        """[{"x":"a","y":"b"},{"x":"1","y":"2"}]""", await Rows("a,b\n1,2", "\"CSVHeaderLocation\": \"GIVEN\", \"CSVHeaders\": [\"x\", \"y\"]"));

    [Fact]
    public async Task A_header_of_more_than_10_KiB_is_refused() => Assert.Equal(
        "CSV headers cannot be larger than 10 KiB.",
        await Maps.Refusal(Maps.Of(Maps.Reader("\"InputType\": \"CSV\", \"CSVHeaderLocation\": \"FIRST_ROW\"")), new MemoryStore().With("k", new string('a', 11_000) + "\n1")));
}
