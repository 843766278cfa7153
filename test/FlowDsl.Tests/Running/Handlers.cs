using System.Text.Json;
using FlowDsl.Local;
using FlowDsl.Local.Tasks;
using FlowDsl.Tests.Support;
using static FlowDsl.Tests.Support.TestWorkflow;

namespace FlowDsl.Tests.Running;

public sealed class Handlers
{
    [Fact]
    public async Task A_handler_reads_the_exception_of_a_function()
    {
        var result = await RunAsync(flow =>
        {
            var priced = flow.Run("Price", Price.Invoke(() => flow.Input.Value))
                .Catch(Errors.Of<InvalidOperationException>(), e => e.Fail("No price", error: "NoPrice", () => e.Error.Value.CauseAs<LambdaFailure>().ErrorMessage));
            return flow.Return(() => new Receipt { Paid = priced.Value.Total });
        }, new TaskFailed("InvalidOperationException", """{"errorType":"InvalidOperationException","errorMessage":"sold out"}"""));
        Assert.Equal(("NoPrice", "sold out"), (result.Error, result.Cause));
    }

    [Fact]
    public async Task A_failure_without_a_cause_of_its_own_passes_the_error_on_even_when_that_has_none()
    {
        var result = await RunAsync(flow =>
        {
            flow.Run("Price", Price.Invoke(() => flow.Input.Value)).Catch(Errors.All, e => e.Fail("No price", error: "NoPrice"));
            return flow.Return(() => new Receipt { Paid = 0 });
        }, new TaskFailed("States.Timeout", ""));
        Assert.Equal(("NoPrice", "States.Timeout: "), (result.Error, result.Cause));
    }

    [Fact]
    public async Task A_recovered_step_has_the_value_that_its_handler_gives()
    {
        var result = await RunAsync(flow =>
        {
            var priced = flow.Run("Price", Price.Invoke(() => flow.Input.Value))
                .Catch(Errors.All, e => e.Wait("Calm down", 5.Seconds).Recover(() => new Priced { Total = e.Error.Value.Error == "Odd" ? 7 : 8 }));
            return flow.Return(() => new Receipt { Paid = priced.Value.Total });
        }, new TaskFailed("Odd", "odd"));
        Assert.Equal("""{"paid":7}""", result.Output!.Value.GetRawText());
    }

    [Fact]
    public async Task An_alert_that_cannot_be_sent_does_not_hide_the_failure_that_it_tells_of()
    {
        var result = await RunAsync(flow =>
        {
            flow.Run("Price", Price.Invoke(() => flow.Input.Value)).Catch(Errors.All, e => e.Alert(TestWorkflow.Alerts, "Alert").Fail("No price", error: "NoPrice"));
            return flow.Return(() => new Receipt { Paid = 0 });
        }, new TaskFailed("Anything", "at all"));
        Assert.Equal(("NoPrice", "Anything: at all"), (result.Error, result.Cause));
    }

    private static Task<ExecutionResult> RunAsync(Func<Flow<Order, Receipt>, Outcome<Receipt>> define, TaskOutcome outcome) =>
        LocalStateMachine.Load(Compile(define).Definition).RunAsync(
            new ExecutionRequest { Name = "run", Input = JsonElement.Parse("""{"id":"1","count":1}"""), Tasks = new Always(outcome) });

    private sealed class Always(TaskOutcome outcome) : ITaskHandler
    {
        public ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken) => ValueTask.FromResult(outcome);
    }
}
