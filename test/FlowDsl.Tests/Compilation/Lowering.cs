using FlowDsl.Asl.Model;
using FlowDsl.Compilation.Emission;
using FlowDsl.Tests.Support;
using Snapshooter.Xunit;
using static FlowDsl.Tests.Support.TestWorkflow;

namespace FlowDsl.Tests.Compilation;

public sealed class Lowering
{
    [Fact]
    public void What_follows_an_if_is_where_its_branches_meet()
    {
        var machine = Compile(flow =>
        {
            flow.If("Many?", () => flow.Input.Value.Count > 10, then: f => f.Wait("Rest", 5.Seconds));
            flow.Wait("Go on", 1.Seconds);
            return flow.Return(() => new Receipt { Paid = 0 });
        }).Definition;
        var choice = Assert.IsType<ChoiceState>(machine.States[0]);
        Assert.Equal("Rest", Assert.Single(choice.Choices).Next);
        Assert.Equal("Go on", choice.Default);
        Assert.Equal("Go on", Assert.IsType<WaitState>(machine.States[1]).Next);
    }

    [Fact]
    public void A_first_state_reads_its_own_input_and_no_variable_is_made_of_it()
    {
        var asl = Compile(flow =>
        {
            var priced = flow.Run("Price", Price.Invoke(() => flow.Input.Value));
            return flow.Return(() => new Receipt { Paid = priced.Value.Total });
        }).Asl;
        Assert.Contains("\"Payload\": \"{% $states.input %}\"", asl, StringComparison.Ordinal);
        Assert.DoesNotContain("$input", asl, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_read_of_the_input_puts_an_entry_in_front_of_a_first_task()
    {
        var machine = Compile(flow =>
        {
            flow.Run("Price", Price.Invoke(() => flow.Input.Value));
            flow.If("Many?", () => flow.Input.Value.Count > 10, then: f => f.Wait("Rest", 5.Seconds));
            return flow.Return(() => new Receipt { Paid = 0 });
        }).Definition;
        var entry = Assert.IsType<PassState>(machine.States[0]);
        Assert.Equal(("Input", "Price"), (entry.Name, entry.Next));
        Assert.Equal("""{"input":"{% $states.input %}"}""", entry.Assign!.Value.GetRawText());
    }

    [Fact]
    public void A_first_pass_takes_the_entry_in()
    {
        var machine = Compile(flow =>
        {
            var many = flow.Let("Many", () => flow.Input.Value.Count > 10);
            flow.If("Many?", () => many.Value && flow.Input.Value.Id != "", then: f => f.Wait("Rest", 5.Seconds));
            return flow.Return(() => new Receipt { Paid = 0 });
        }).Definition;
        Assert.Equal("""{"input":"{% $states.input %}","many":"{% $states.input.count > 10 %}"}""", Assert.IsType<PassState>(machine.States[0]).Assign!.Value.GetRawText());
    }

    [Fact]
    public void A_result_that_nobody_reads_is_not_kept()
    {
        var machine = Compile(flow =>
        {
            flow.Run("Price", Price.Invoke(() => flow.Input.Value));
            return flow.Return(() => new Receipt { Paid = 0 });
        }).Definition;
        Assert.Null(Assert.IsType<TaskState>(machine.States[0]).Assign);
    }

    [Fact]
    public void A_handler_that_only_recovers_is_a_catcher_that_assigns()
    {
        var machine = Compile(flow =>
        {
            var priced = flow.Run("Price", Price.Invoke(() => flow.Input.Value)).Catch(Errors.All, e => e.Recover(() => new Priced { Total = 0 }));
            return flow.Return(() => new Receipt { Paid = priced.Value.Total });
        }).Definition;
        var catcher = Assert.Single(Assert.IsType<TaskState>(machine.States[0]).Catch);
        Assert.Equal(("""{"price":{"total":0}}""", "Return"), (catcher.Assign!.Value.GetRawText(), catcher.Next));
    }

    [Fact]
    public void A_variable_never_takes_the_name_of_a_function()
    {
        var asl = Compile(flow =>
        {
            var count = flow.Let("Count", () => flow.Input.Value.Count);
            return flow.Return(() => new Receipt { Paid = count.Value });
        }).Asl;
        Assert.Contains("\"countValue\": \"{% $states.input.count %}\"", asl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Größe", "größe")]
    [InlineData("日本", "日本")]
    [InlineData("Catalog: look", "catalogLook")]
    [InlineData("2nd try", "v2ndTry")]
    [InlineData("?!", "value")]
    public void A_variable_is_called_after_its_step(string step, string variable) => Assert.Equal(variable, VariableNames.CamelCase(step));

    [Fact]
    public void A_variables_name_leaves_room_for_a_number() => Assert.Equal(60, VariableNames.CamelCase("1" + new string('a', 79)).Length);

    [Fact]
    public void A_condition_that_is_known_when_the_workflow_is_built_is_an_expression_too()
    {
        var machine = Compile(flow =>
        {
            flow.If("Always?", () => true, then: f => f.Wait("Rest", 5.Seconds));
            return flow.Return(() => new Receipt { Paid = 0 });
        }).Definition;
        Assert.Equal("\"{% true %}\"", Assert.Single(Assert.IsType<ChoiceState>(machine.States[0]).Choices).Condition!.Value.GetRawText());
    }

    [Fact]
    public void Every_kind_of_step()
    {
        var compiled = Compile(flow =>
        {
            var priced = flow.Run("Price", Price.Invoke(() => flow.Input.Value)
                    .Retry(Retry.On(LambdaErrors.Transient).Times(2).Every(3.Seconds).Backoff(1.5).AtMost(10.Seconds).WithJitter(), Retry.Any.Times(1))
                    .Timeout(2.Minutes))
                .Catch(Errors.Named("OutOfStock"), e => e.Return(() => new Receipt { Paid = 0 }, name: "Nothing to pay"))
                .Catch(Errors.All, e => e.Alert(Alerts, "No price").Recover(() => new Priced { Total = 1.5 }));
            var size = flow.Choose<string>("Size", c => c
                .When("Large", () => flow.Input.Value.Count > 100, f => f.Give(() => "large"))
                .When("Middle", () => flow.Input.Value.Count > 10, f => f.Wait("Think", 1.Seconds).Give(() => "middle"))
                .Otherwise(f => f.Give(() => "small")));
            flow.If("Large?", () => size.Value == "large", then: f => f.Fail("Too large", error: "TooLarge", () => flow.Input.Value.Id), otherwise: f => f.Wait("Rest", 5.Seconds));
            var state = flow.Poll("Ask", TestWorkflow.Crawler.Get(), until: c => c.State == CrawlerState.Ready, every: 10.Seconds, atMost: 3,
                whenUsedUp: f => f.Fail("Never ready", error: "NeverReady"));
            flow.WaitUntil("Until it began", () => state.Value.LastCrawl!.StartTime!.Value);
            flow.Crawl("Crawl", TestWorkflow.Crawler, every: 30.Seconds, atMost: 40, onFailure: e => e.Recover());
            return flow.Return(() => new Receipt { Paid = priced.Value.Total });
        });
        Snapshot.Match(compiled.Asl, "Lowering.Every_kind_of_step");
    }

    [Fact]
    public void The_source_map_names_the_line_of_each_state()
    {
        var compiled = Compile(flow =>
        {
            flow.Wait("First", 5.Seconds);
            flow.Wait("Second", 5.Seconds);
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        var (first, second) = (compiled.SourceMap.States["First"], compiled.SourceMap.States["Second"]);
        Assert.Equal("test/FlowDsl.Tests/Compilation/Lowering.cs", first.File);
        Assert.Equal(first.Line + 1, second.Line);
    }
}
