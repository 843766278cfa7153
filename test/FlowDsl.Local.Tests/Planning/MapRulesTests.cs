using static FlowDsl.Local.Tests.Planning.Loading;

namespace FlowDsl.Local.Tests.Planning;

/// <summary>What Step Functions refuses of a Map when a state machine is created.</summary>
public class MapRulesTests
{
    private const string Distributed = """{ "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }""";
    private const string Reads = "\"Resource\": \"arn:aws:states:::s3:getObject\"";
    private const string Writes = "\"Resource\": \"arn:aws:states:::s3:putObject\", \"Parameters\": { \"Bucket\": \"b\" }";

    private static string Machine(string map, string processor = Distributed) =>
        $$"""{ "StartAt": "A", "States": { "A": { "Type": "Map", "ItemProcessor": {{processor}}, {{map}} "End": true } } }""";

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\\u0007")]
    [InlineData("a\\u0085")]
    [InlineData("a^")]
    [InlineData("$")]
    [InlineData("a:b")]
    [InlineData("\\\"")]
    [InlineData("12345678901234567890123456789012345678901")]
    public void A_label_is_the_end_of_an_ARN(string label) => Assert.Equal(["FLOW1414 /States/A/Label"], Places(Machine($"\"Label\": \"{label}\",")));

    [Theory]
    [InlineData("Größe-1_a.b")]
    [InlineData("1234567890123456789012345678901234567890")]
    public void Other_labels_are_taken(string label) => Loads(Machine($"\"Label\": \"{label}\","));

    [Fact]
    public void Two_Maps_have_two_labels() => Assert.Equal(["FLOW1414 /States/B/Label"], Places($$"""
        { "StartAt": "A", "States": {
          "A": { "Type": "Map", "Label": "x", "ItemProcessor": {{Distributed}}, "Next": "B" }, "B": { "Type": "Map", "Label": "x", "ItemProcessor": {{Distributed}}, "End": true } } }
        """));

    [Theory]
    [InlineData("\"Iterator\": { \"StartAt\": \"C\", \"States\": { \"C\": { \"Type\": \"Succeed\" } } },", "FLOW1412 /States/A/ItemProcessor")]
    [InlineData("\"Parameters\": {}, \"ItemSelector\": {},", "FLOW1412 /States/A/ItemSelector")]
    [InlineData("\"MaxConcurrency\": 1, \"MaxConcurrencyPath\": \"$.n\",", "FLOW1412 /States/A/MaxConcurrency")]
    [InlineData("\"MaxConcurrency\": 1.5,", "FLOW1008 /States/A/MaxConcurrency")]
    [InlineData("\"ToleratedFailureCount\": 1.5,", "FLOW1008 /States/A/ToleratedFailureCount")]
    [InlineData("\"ToleratedFailurePercentage\": 100.1,", "FLOW1111 /States/A/ToleratedFailurePercentage")]
    [InlineData("\"Arguments\": {},", "FLOW1411 /States/A/Arguments")]
    public void A_Map_has_one_of_each(string map, string problem) => Assert.Equal([problem], Places(Machine(map)));

    [Fact]
    public void Children_of_a_distributed_Map_have_a_type() => Assert.Equal(
        ["FLOW1007 /States/A/ItemProcessor/ProcessorConfig"], Places(Machine("", """{ "ProcessorConfig": { "Mode": "DISTRIBUTED" }, "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }""")));

    [Theory]
    [InlineData("", "FLOW1007 /States/A/ItemReader")]
    [InlineData("\"Resource\": \"arn:aws:states:::s3:putObject\"", "FLOW1008 /States/A/ItemReader/Resource")]
    [InlineData(Reads, "FLOW1007 /States/A/ItemReader/ReaderConfig")]
    [InlineData(Reads + ", \"ReaderConfig\": { \"InputType\": \"XML\" }", "FLOW1008 /States/A/ItemReader/ReaderConfig/InputType")]
    [InlineData(Reads + ", \"ReaderConfig\": { \"InputType\": \"CSV\", \"Delimiter\": \"TAB\" }", "FLOW1411 /States/A/ItemReader/ReaderConfig/Delimiter")]
    [InlineData(Reads + ", \"ReaderConfig\": { \"InputType\": \"CSV\", \"CSVDelimiter\": \";\" }", "FLOW1008 /States/A/ItemReader/ReaderConfig/CSVDelimiter")]
    [InlineData(Reads + ", \"ReaderConfig\": { \"InputType\": \"CSV\", \"CSVHeaderLocation\": \"GIVEN\" }", "FLOW1007 /States/A/ItemReader/ReaderConfig")]
    [InlineData(Reads + ", \"ReaderConfig\": { \"InputType\": \"CSV\", \"CSVHeaderLocation\": \"GIVEN\", \"CSVHeaders\": [] }", "FLOW1410 /States/A/ItemReader/ReaderConfig/CSVHeaders")]
    [InlineData(Reads + ", \"ReaderConfig\": { \"InputType\": \"CSV\", \"ManifestType\": \"S3_INVENTORY\" }", "FLOW1412 /States/A/ItemReader/ReaderConfig/InputType")]
    [InlineData(Reads + ", \"ReaderConfig\": { \"ManifestType\": \"ATHENA_DATA\" }", "FLOW1007 /States/A/ItemReader/ReaderConfig")]
    [InlineData(Reads + ", \"ReaderConfig\": { \"InputType\": \"JSON\", \"ItemsPointer\": \"a\" }", "FLOW1407 /States/A/ItemReader/ReaderConfig/ItemsPointer")]
    [InlineData(Reads + ", \"ReaderConfig\": { \"InputType\": \"JSON\", \"MaxItems\": 1.5 }", "FLOW1008 /States/A/ItemReader/ReaderConfig/MaxItems")]
    [InlineData(Reads + ", \"ReaderConfig\": { \"InputType\": \"JSON\", \"MaxItems\": 1, \"MaxItemsPath\": \"$.n\" }", "FLOW1412 /States/A/ItemReader/ReaderConfig/MaxItems")]
    [InlineData(Reads + ", \"ReaderConfig\": { \"InputType\": \"JSON\", \"ManifestType\": \"ATHENA_DATA\" }", "FLOW1008 /States/A/ItemReader/ReaderConfig/InputType")]
    [InlineData(Reads + ", \"Parameters\": { \"Bucket\": \"b\" }, \"ReaderConfig\": { \"InputType\": \"JSON\" }", "FLOW1007 /States/A/ItemReader/Parameters")]
    [InlineData(Reads + ", \"Parameters\": { \"Bucket\": \"b\", \"Key\": 5 }, \"ReaderConfig\": { \"InputType\": \"JSON\" }", "FLOW1008 /States/A/ItemReader/Parameters/Key")]
    [InlineData(Reads + ", \"Parameters\": { \"Bucket\": \"\", \"Key.$\": \"$.k\" }, \"ReaderConfig\": { \"InputType\": \"JSON\" }", "FLOW1410 /States/A/ItemReader/Parameters/Bucket")]
    [InlineData("\"Resource\": \"arn:aws:states:::s3:listObjectsV2\", \"Parameters\": { \"Prefix\": \"p\" }", "FLOW1007 /States/A/ItemReader/Parameters")]
    [InlineData("\"Resource\": \"arn:aws:states:::s3:listObjectsV2\", \"ReaderConfig\": { \"Transformation\": \"LOAD_AND_FLATTEN\" }", "FLOW1007 /States/A/ItemReader/ReaderConfig")]
    public void A_reader_says_what_it_reads(string reader, string problem) => Assert.Equal([problem], Places(Machine($"\"ItemReader\": {{ {reader} }},")));

    [Theory]
    [InlineData("\"Resource\": \"arn:aws:states:::s3:listObjectsV2\"")]
    [InlineData("\"Resource\": \"arn:aws-cn:states:::s3:getObject\", \"ReaderConfig\": { \"ManifestType\": \"S3_INVENTORY\" }")]
    [InlineData("\"Resource\": \"arn:aws:states:::s3:getObject\", \"Parameters\": { \"Bucket.$\": \"$.b\", \"Key.$\": \"$.k\" }, \"ReaderConfig\": { \"InputType\": \"CSV\", \"ManifestType\": \"ATHENA_DATA\" }")]
    [InlineData("\"Resource\": \"arn:aws:states:::s3:listObjectsV2\", \"Parameters\": { \"Bucket\": \"${Bucket}\", \"Prefix\": \"\" }")]
    [InlineData("\"Resource\": \"${Reader}\", \"ReaderConfig\": { \"InputType\": \"JSON\", \"MaxItems\": 100000001 }")]
    public void What_a_reader_need_not_say_is_not_asked_for(string reader) => Loads(Machine($"\"ItemReader\": {{ {reader} }},"));

    [Theory]
    [InlineData("{ \"Bucket\": \"{% $b %}\", \"Key\": 5 }", "FLOW1008 /States/A/ItemReader/Arguments/Key")]
    [InlineData("{ \"Bucket.$\": \"$.b\", \"Key\": \"{% $k %}\" }", "FLOW1007 /States/A/ItemReader/Arguments")]
    [InlineData("{ \"Bucket\": \"{% $b %}\", \"Key\": \"{% $k %}\" }", null)]
    [InlineData("\"{% $request %}\"", null)]
    public void What_an_expression_gives_is_not_known_before_it_runs(string arguments, string? problem)
    {
        var machine = Machine($$"""  "ItemReader": { {{Reads}}, "Arguments": {{arguments}}, "ReaderConfig": { "InputType": "JSON" } }, """).Replace("\"StartAt\": \"A\"", "\"StartAt\": \"A\", \"QueryLanguage\": \"JSONata\"", StringComparison.Ordinal);

        Assert.Equal(problem is null ? [] : [problem], Places(machine));
    }

    [Theory]
    [InlineData("", "FLOW1412 /States/A/ItemBatcher")]
    [InlineData("\"BatchInput\": {}", "FLOW1412 /States/A/ItemBatcher")]
    [InlineData("\"MaxItemsPerBatch\": 0", "FLOW1111 /States/A/ItemBatcher/MaxItemsPerBatch")]
    [InlineData("\"MaxItemsPerBatch\": 2.5", "FLOW1008 /States/A/ItemBatcher/MaxItemsPerBatch")]
    [InlineData("\"MaxItemsPerBatch\": 1, \"MaxItemsPerBatchPath\": \"$.n\"", "FLOW1412 /States/A/ItemBatcher/MaxItemsPerBatch")]
    [InlineData("\"MaxInputBytesPerBatch\": 262145", "FLOW1111 /States/A/ItemBatcher/MaxInputBytesPerBatch")]
    [InlineData("\"MaxItemsPerBatch\": 1, \"MaxBytes\": 1", "FLOW1411 /States/A/ItemBatcher/MaxBytes")]
    public void A_batch_has_a_limit(string batcher, string problem) => Assert.Equal([problem], Places(Machine($"\"ItemBatcher\": {{ {batcher} }},")));

    [Theory]
    [InlineData("", "FLOW1410 /States/A/ResultWriter")]
    [InlineData("\"Resource\": \"arn:aws:states:::s3:putObject\"", "FLOW1007 /States/A/ResultWriter")]
    [InlineData("\"Resource\": \"arn:aws:states:::s3:putObject\", \"Parameters\": { \"Prefix\": \"p\" }", "FLOW1007 /States/A/ResultWriter/Parameters")]
    [InlineData("\"Resource\": \"arn:aws:states:::s3:putObject\", \"Parameters\": { \"Bucket\": \"b\", \"Prefix\": 1 }", "FLOW1008 /States/A/ResultWriter/Parameters/Prefix")]
    [InlineData("\"Parameters\": { \"Bucket\": \"b\" }", "FLOW1007 /States/A/ResultWriter")]
    [InlineData("\"Resource\": \"arn:aws:states:::s3:getObject\", \"Parameters\": { \"Bucket\": \"b\" }", "FLOW1008 /States/A/ResultWriter/Resource")]
    [InlineData(Writes + ", \"WriterConfig\": { \"OutputType\": \"JSON\" }", "FLOW1007 /States/A/ResultWriter/WriterConfig")]
    [InlineData("\"WriterConfig\": { \"OutputType\": \"CSV\", \"Transformation\": \"NONE\" }", "FLOW1008 /States/A/ResultWriter/WriterConfig/OutputType")]
    [InlineData("\"WriterConfig\": { \"OutputType\": \"JSON\", \"Transformation\": \"FLAT\" }", "FLOW1008 /States/A/ResultWriter/WriterConfig/Transformation")]
    public void A_writer_says_where_it_writes_or_how(string writer, string problem) => Assert.Equal([problem], Places(Machine($"\"ResultWriter\": {{ {writer} }},")));
}
