using FlowDsl.Tests.Support;
using static FlowDsl.Tests.Support.TestWorkflow;

namespace FlowDsl.Tests.Authoring;

public sealed class WhatTheBuilderRefuses
{
    [Fact]
    public void The_outer_flow_inside_an_inner_block()
    {
        var problems = ProblemsOf(flow =>
        {
            flow.If("Many?", () => flow.Input.Value.Count > 10, then: f => flow.Wait("Rest", 5.Seconds));
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        Assert.Equal(["FLOW1103 'Rest' is added to the workflow while the branch of 'Many?' is open"], problems);
    }

    [Fact]
    public void A_step_behind_the_end()
    {
        var problems = ProblemsOf(flow =>
        {
            flow.Fail("Stop", error: "Stopped");
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        Assert.Equal(["FLOW1104 'Return' follows 'Stop', which ends the workflow"], problems);
    }

    [Fact]
    public void A_step_behind_a_choice_whose_branches_both_end()
    {
        var problems = ProblemsOf(flow =>
        {
            flow.If("Many?", () => flow.Input.Value.Count > 10, then: f => f.Fail("Too many", error: "TooMany"), otherwise: f => f.Fail("Too few", error: "TooFew"));
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        Assert.Equal(["FLOW1104 'Return' follows 'Many?', which ends the workflow"], problems);
    }

    [Fact]
    public void A_loop_that_never_asks_for_another_lap()
    {
        var problems = ProblemsOf(flow =>
        {
            flow.Repeat("Try", every: 5.Seconds, atMost: 3, attempt: f => f.Wait("Rest", 1.Seconds), whenUsedUp: f => f.Fail("Enough", error: "Enough"));
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        Assert.Equal(["FLOW1104 no step leads to 'Try: once more?'", "FLOW1104 no step leads to 'Try: pause'", "FLOW1104 no step leads to 'Enough'"], problems);
    }

    [Fact]
    public void A_guard_around_steps_that_cannot_fail()
    {
        var problems = ProblemsOf(flow =>
        {
            flow.Guard("Safe", f => f.Wait("Rest", 1.Seconds), onFailure: e => e.Fail("Failed", error: "Failed"));
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        Assert.Equal(["FLOW1104 no step leads to 'Failed'"], problems);
    }

    [Fact]
    public void A_guard_whose_handler_reads_an_error_that_never_comes()
    {
        var problems = ProblemsOf(flow =>
        {
            flow.Guard("Safe", f => f.Run("Price", Price.Invoke(() => flow.Input.Value)).Catch(Errors.All, e => e.Fail("No price", error: "NoPrice")),
                onFailure: e => e.Fail("Failed", error: "Failed", () => e.Error.Value.Cause));
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        Assert.Equal(["FLOW1104 no step leads to 'Failed'"], problems);
    }

    [Fact]
    public void A_catch_after_a_later_step()
    {
        var problems = ProblemsOf(flow =>
        {
            var priced = flow.Run("Price", Price.Invoke(() => flow.Input.Value));
            flow.Wait("Rest", 5.Seconds);
            priced.Catch(Errors.All, e => e.Fail("No price", error: "NoPrice"));
            return flow.Return(() => new Receipt { Paid = priced.Value.Total });
        });
        Assert.Equal(["FLOW1105 a later step has been added since 'Price', or its block is not the open one"], problems);
    }

    [Fact]
    public void The_failed_steps_own_value_in_its_handler()
    {
        var problems = ProblemsOf(flow =>
        {
            var priced = flow.Run("Price", Price.Invoke(() => flow.Input.Value));
            priced.Catch(Errors.All, e => e.Return(() => new Receipt { Paid = priced.Value.Total }));
            return flow.Return(() => new Receipt { Paid = priced.Value.Total }, name: "Done");
        });
        Assert.Equal(["FLOW1108 'Price' is the result of the step that has just failed"], problems);
    }

    [Fact]
    public void A_handle_that_was_smuggled_out_of_its_block()
    {
        var problems = ProblemsOf(flow =>
        {
            Step<Priced> priced = null!;
            flow.If("Many?", () => flow.Input.Value.Count > 10, then: f => priced = f.Run("Price", Price.Invoke(() => flow.Input.Value)));
            return flow.Return(() => new Receipt { Paid = priced.Value.Total });
        });
        Assert.Equal(["FLOW1107 'Price' belongs to the branch of 'Many?' and need not exist in the workflow"], problems);
    }

    [Fact]
    public void The_outcome_of_another_block()
    {
        var problems = ProblemsOf(flow =>
        {
            Outcome<Receipt> foreign = null!;
            flow.If("Many?", () => flow.Input.Value.Count > 10, then: f => foreign = f.Fail("Too many", error: "TooMany"));
            return foreign;
        });
        Assert.Equal(["FLOW1110 the last step of 'TestWorkflow' does not end it, or Define returned another block's outcome"], problems);
    }

    [Fact]
    public void A_flow_that_is_used_after_it_was_built()
    {
        Flow<Order, Receipt> kept = null!;
        Compile(flow =>
        {
            kept = flow;
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        kept.Wait("Late", 5.Seconds);
        Assert.Equal(["FLOW1109"], kept.Builder.Diagnostics.Select(d => d.Code.Id));
    }

    [Fact]
    public void Two_states_of_one_name()
    {
        var problems = ProblemsOf(flow =>
        {
            flow.Wait("Rest", 5.Seconds);
            flow.Wait("Rest", 6.Seconds);
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        Assert.StartsWith("FLOW1101 'Rest' is also the name of the state of test/FlowDsl.Tests/Authoring/WhatTheBuilderRefuses.cs(", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void One_step_of_a_helper_in_two_branches_which_is_two_states_of_one_name()
    {
        var problems = ProblemsOf(flow =>
        {
            flow.If("Many?", () => flow.Input.Value.Count > 10, then: Stop);
            flow.If("Few?", () => flow.Input.Value.Count > 1, then: Stop);
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        Assert.StartsWith("FLOW1101 'Stop' is also the name of the state of test/FlowDsl.Tests/Authoring/WhatTheBuilderRefuses.cs(", Assert.Single(problems), StringComparison.Ordinal);

        static void Stop(Branch<Receipt> branch) => branch.Fail("Stop", error: "Stopped");
    }

    [Fact]
    public void A_name_of_more_than_eighty_characters()
    {
        var problems = ProblemsOf(flow =>
        {
            flow.Wait(new string('x', 81), 5.Seconds);
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        Assert.Equal([$"FLOW1102 '{new string('x', 81)}' has 81 characters"], problems);
    }

    [Fact]
    public void A_catch_behind_the_one_for_all_errors()
    {
        var problems = ProblemsOf(flow =>
        {
            flow.Run("Price", Price.Invoke(() => flow.Input.Value))
                .Catch(Errors.All, e => e.Fail("No price", error: "NoPrice"))
                .Catch(Errors.Timeout, e => e.Fail("Too slow", error: "TooSlow"));
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        Assert.Equal(["FLOW1112 a catch on States.Timeout follows the one on all errors"], problems);
    }

    [Theory]
    [InlineData("States.Runtime")]
    [InlineData("States.Timout")]
    [InlineData("")]
    public void A_catch_of_what_can_never_be_caught(string error)
    {
        var problems = ProblemsOf(flow =>
        {
            flow.Run("Price", Price.Invoke(() => flow.Input.Value)).Catch(Errors.Named(error), e => e.Fail("No price", error: "NoPrice"));
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        Assert.Equal([$"FLOW1112 a catch names '{error}', which Step Functions never hands on"], problems);
    }

    [Fact]
    public void Again_outside_of_its_loop()
    {
        var problems = ProblemsOf(flow =>
        {
            RepeatBlock<Receipt> loop = null!;
            flow.Repeat("Try", every: 5.Seconds, atMost: 3, attempt: f => loop = f, whenUsedUp: f => f.Fail("Enough", error: "Enough"));
            flow.If("Many?", () => flow.Input.Value.Count > 10, then: f => f.Again(loop));
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        Assert.Equal(["FLOW1113 Again in the branch of 'Many?' names the loop 'Try', which is not around it"], problems);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(100_000_000)]
    public void A_timeout_that_is_no_whole_number_of_seconds_in_range(double seconds)
    {
        var problems = ProblemsOf(flow =>
        {
            flow.Run("Price", Price.Invoke(() => flow.Input.Value).Timeout(TimeSpan.FromSeconds(seconds)));
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        Assert.StartsWith("FLOW1111 the timeout of 'Price' is ", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_name_that_is_kept_for_Step_Functions() =>
        Assert.Equal(["FLOW1303 the error 'States.Mine' begins with 'States.', which is kept for Step Functions itself"],
            ProblemsOf(flow => flow.Fail("Stop", error: "States.Mine")));

    [Fact]
    public void A_subject_that_SNS_does_not_take()
    {
        var problems = ProblemsOf(flow =>
        {
            flow.Alert(Alerts, "Größe", () => "x");
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        Assert.Equal(["FLOW1303 the subject 'Größe' is none that SNS takes: 1 to 100 printable ASCII characters, not beginning with a blank"], problems);
    }

    [Fact]
    public void All_problems_at_once_each_with_its_line()
    {
        var thrown = Assert.Throws<WorkflowException>(() => Compile(flow =>
        {
            flow.Wait("Rest", TimeSpan.FromMilliseconds(500));
            flow.Let("Now", () => DateTime.UtcNow);
            flow.Fail("Stop", error: "Stopped");
            return flow.Return(() => new Receipt { Paid = 0 });
        }));
        Assert.Equal(["FLOW1111", "FLOW1104"], thrown.Diagnostics.Select(d => d.Code.Id).Where(id => id.StartsWith("FLOW11", StringComparison.Ordinal)));
        Assert.Contains(thrown.Diagnostics, d => d.Code.Id.StartsWith("FLOW12", StringComparison.Ordinal) && d.Expression == "DateTime.UtcNow");
        Assert.All(thrown.Diagnostics, d => Assert.Matches(@"^test/FlowDsl\.Tests/Authoring/WhatTheBuilderRefuses\.cs\(\d+\)$", d.Place!.ToString()));
    }
}
