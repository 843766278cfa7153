namespace FlowDsl.Local.Tests.Distributing;

public class BatchTests
{
    [Theory]
    [InlineData(""" "MaxItemsPerBatch": 2 """, """[{"Items":["aaaa","bbbb"]},{"Items":["cccc"]}]""")]
    [InlineData(""" "MaxItemsPerBatch": "{% 3 %}" """, """[{"Items":["aaaa","bbbb","cccc"]}]""")]
    // {"Items":["aaaa","bbbb"]} has 25 bytes.
    [InlineData(""" "MaxInputBytesPerBatch": 25 """, """[{"Items":["aaaa","bbbb"]},{"Items":["cccc"]}]""")]
    [InlineData(""" "MaxInputBytesPerBatch": 24 """, """[{"Items":["aaaa"]},{"Items":["bbbb"]},{"Items":["cccc"]}]""")]
    [InlineData(""" "MaxItemsPerBatch": 2, "MaxInputBytesPerBatch": 24 """, """[{"Items":["aaaa"]},{"Items":["bbbb"]},{"Items":["cccc"]}]""")]
    [InlineData(""" "MaxItemsPerBatch": 3, "BatchInput": { "n": "{% $states.input[0] %}" } """, """[{"BatchInput":{"n":"aaaa"},"Items":["aaaa","bbbb","cccc"]}]""")]
    public async Task Items_are_put_together_up_to_both_limits(string batcher, string batches) => Assert.Equal(
        batches, await Maps.Output(Maps.Of($"\"ItemBatcher\": {{ {batcher} }},"), null, """["aaaa", "bbbb", "cccc"]"""));

    [Theory]
    [InlineData("MaxItemsPerBatch", "0")]
    [InlineData("MaxItemsPerBatch", "1.5")]
    [InlineData("MaxInputBytesPerBatch", "262145")]
    [InlineData("MaxInputBytesPerBatch", "'10'")]
    public async Task A_limit_that_is_none_is_an_evaluation_error_of_its_field(string limit, string value)
    {
        var result = await Maps.Run(Maps.Of($"\"ItemBatcher\": {{ \"{limit}\": \"{{% {value} %}}\" }},"), null, "[1]");

        Assert.Equal("States.QueryEvaluationError", result.Error);
        Assert.Equal($"ItemBatcher/{limit}", Assert.Single(result.History, step => step.Type == "EvaluationFailed").Details!.Value.GetProperty("location").GetString());
        Assert.Contains($"the field 'ItemBatcher/{limit}'", result.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_selector_makes_the_items_before_they_are_put_together() => Assert.Equal(
        """[{"Items":[10,20]},{"Items":[30]}]""",
        await Maps.Output(Maps.Of(""" "ItemSelector": "{% $states.context.Map.Item.Value * 10 %}", "ItemBatcher": { "MaxItemsPerBatch": 2 }, """), null, "[1,2,3]"));

    [Fact]
    public async Task A_batch_never_exceeds_what_an_execution_takes()
    {
        var result = await Maps.Run(
            Maps.Of(Maps.Reader("\"InputType\": \"JSONL\"") + """ "ItemBatcher": { "MaxItemsPerBatch": 1000 }, "ResultWriter": { "WriterConfig": { "OutputType": "JSON", "Transformation": "COMPACT" } }, """,
                "\"Type\": \"Pass\", \"Output\": \"{% $count($states.input.Items) %}\", \"End\": true"),
            new MemoryStore().With("k", string.Concat(Enumerable.Repeat($"\"{new string('x', 100_000)}\"\n", 5))));

        Assert.Equal("[2,2,1]", result.Output!.Value.GetRawText());
    }

    [Fact]
    public async Task An_item_that_no_execution_takes_is_the_Maps_failure()
    {
        var result = await Maps.Run(Maps.Of(Maps.Reader("\"InputType\": \"JSONL\"")), new MemoryStore().With("k", $"\"{new string('x', 300_000)}\""));

        Assert.Equal("States.DataLimitExceeded", result.Error);
        Assert.Equal(ExecutionStatus.Failed, Assert.Single(result.MapRuns).Status);
    }
}
