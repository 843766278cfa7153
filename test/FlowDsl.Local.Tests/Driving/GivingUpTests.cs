using FlowDsl.Asl.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Driving;

/// <summary>Whoever works on a task that nobody waits for is told so.</summary>
public class GivingUpTests
{
    private const string Call = """ "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stop_cancels_the_handler_and_does_not_wait_for_it(bool realTime)
    {
        var patient = new Patient();
        var execution = Machines.Load(Call).Start(Machines.Request(tasks: patient) with { RealTime = realTime });
        var run = execution.RunAsync();
        await patient.Began;
        execution.Stop("Enough");

        Assert.Equal((ExecutionStatus.Aborted, "Enough"), ((await run).Status, (await run).Error));
        await patient.Cancelled;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cancelled_run_cancels_the_handler(bool realTime)
    {
        var patient = new Patient();
        using var cancel = new CancellationTokenSource();
        var run = Machines.Load(Call).RunAsync(Machines.Request(tasks: patient) with { RealTime = realTime }, cancel.Token);
        await patient.Began;
        await cancel.CancelAsync();

        Assert.Equal(ExecutionStatus.Aborted, (await run).Status);
        await patient.Cancelled;
    }

    [Fact]
    public async Task A_branch_that_is_given_up_cancels_its_handler_and_what_that_throws_is_nobodys()
    {
        var patient = new Patient();
        var result = await Machines.Load("""
            "A": { "Type": "Parallel", "Catch": [ { "ErrorEquals": ["States.ALL"], "Next": "B" } ], "End": true, "Branches": [
              { "StartAt": "P", "States": { "P": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } } },
              { "StartAt": "Q", "States": { "Q": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true } } } ] },
            "B": { "Type": "Wait", "Seconds": 1, "Next": "C" }, "C": { "Type": "Pass", "End": true }
            """).RunAsync(Machines.Request(tasks: new FailsOnceTheOtherBegan(patient)) with { RealTime = true });

        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
        await patient.Cancelled;
    }

    [Fact]
    public async Task A_redrive_in_real_time_begins_with_no_task_of_the_run_before()
    {
        var patient = new Patient();
        var machine = LocalStateMachine.Load(AslReader.Read("""
            { "StartAt": "A", "States": { "A": { "Type": "Parallel", "End": true, "Branches": [
              { "StartAt": "P", "States": { "P": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } } },
              { "StartAt": "Q", "States": { "Q": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true } } } ] } } }
            """));
        var execution = machine.Start(Machines.Request(tasks: new FailsOnceTheOtherBegan(patient)) with { RealTime = true });
        Assert.Equal(ExecutionStatus.Failed, (await execution.RunAsync()).Status);

        execution.Redrive();
        Assert.Equal(ExecutionStatus.Succeeded, (await execution.RunAsync()).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_handler_that_gives_no_outcome_is_named_by_its_state(bool realTime)
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Machines.Load(Call).RunAsync(Machines.Request(tasks: new Scripted(_ => null!)) with { RealTime = realTime }));
        Assert.Contains("no outcome (null) for the state 'A'", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Works until it is cancelled, and throws then.</summary>
    private sealed class Patient : ITaskHandler
    {
        private readonly TaskCompletionSource _began = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Began => _began.Task;

        public Task Cancelled => _cancelled.Task;

        public async ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken)
        {
            _began.TrySetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                _cancelled.TrySetResult();
            }

            throw new InvalidOperationException("too late");
        }
    }

    /// <summary>The first time one task lasts and the other one fails; after that both succeed.</summary>
    private sealed class FailsOnceTheOtherBegan(Patient patient) : ITaskHandler
    {
        private int _asked;

        public async ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref _asked) > 2) return Scripted.Succeeded("1");
            if (invocation.StateName == "P") return await patient.RunAsync(invocation, cancellationToken);
            await patient.Began;
            return new TaskFailed("E", null);
        }
    }
}
