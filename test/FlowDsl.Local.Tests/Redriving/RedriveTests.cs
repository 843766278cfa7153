using FlowDsl.Asl.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Redriving;

public class RedriveTests
{
    private const string Call = """ "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true """;

    private const string Two = $$"""
        "A": { "Type": "Pass", "Assign": { "x": 5 }, "Output": { "from": "A" }, "Next": "B" },
        "B": { {{Call}}, "Arguments": { "in": "{% $states.input.from %}", "x": "{% $x %}", "redrives": "{% $states.context.Execution.RedriveCount %}", "retries": "{% $states.context.State.RetryCount %}" },
          "Retry": [ { "ErrorEquals": ["E"], "MaxAttempts": 1 } ] }
        """;

    private static readonly TaskOutcome s_failed = new TaskFailed("E", "c");

    [Fact]
    public async Task The_failed_task_is_scheduled_again_with_its_input_and_variables_and_fresh_retries()
    {
        var tasks = Scripted.InTurn(s_failed, s_failed, s_failed, Scripted.Succeeded("1"));
        var execution = Machines.Load(Two).Start(Machines.Request(tasks: tasks));
        await execution.RunAsync();

        var result = await Again(execution);

        Assert.Equal((ExecutionStatus.Succeeded, "1", null), (result.Status, result.Output!.Value.GetRawText(), result.Error));
        Assert.Equal(
            ["ExecutionFailed", "ExecutionRedriven", "TaskScheduled", "TaskStarted", "TaskFailed", "TaskScheduled", "TaskStarted", "TaskSucceeded", "TaskStateExited", "ExecutionSucceeded"],
            result.Types().Skip(10));
        Assert.Equal("""{"in":"A","x":5,"redrives":1,"retries":1}""", JsonStyle.Compact(tasks.Invocations[^1].Arguments));
    }

    [Fact]
    public async Task The_history_goes_on_with_the_count_of_redrives()
    {
        var execution = Machines.Load(Two).Start(Machines.Request(tasks: Scripted.InTurn(s_failed)));
        await execution.RunAsync();
        await Again(execution);

        var result = await Again(execution);

        var redriven = result.History.Where(step => step.Type == "ExecutionRedriven").ToList();
        Assert.Equal(["""{"redriveCount":1}""", """{"redriveCount":2}"""], redriven.Select(step => step.Details!.Value.GetRawText()));
        Assert.All(redriven, step => Assert.Equal(step.Id - 1, step.PreviousEventId));
        Assert.Equal(Enumerable.Range(1, result.History.Count), result.History.Select(step => (int)step.Id));
        Assert.Equal((2, RedriveStatus.Redrivable), (result.RedriveCount, result.RedriveStatus));
    }

    [Fact]
    public async Task Of_a_Parallel_only_the_branches_that_failed_or_were_given_up_run_again()
    {
        var tasks = new Scripted(task => task.StateName switch
        {
            "Fails" when task.ArgumentValue.ToJson() == "0" => s_failed with { Takes = TimeSpan.FromSeconds(2) },
            "Slow" => Scripted.Succeeded("\"slow\"") with { Takes = TimeSpan.FromSeconds(9) },
            _ => Scripted.Succeeded($"\"{task.StateName}\""),
        });
        var execution = Machines.Load($$"""
            "A": { "Type": "Parallel", "End": true, "Branches": [
              { "StartAt": "Quick", "States": { "Quick": { {{Call}} } } },
              { "StartAt": "Fails", "States": { "Fails": { {{Call}}, "Arguments": "{% $states.context.Execution.RedriveCount %}" } } },
              { "StartAt": "Slow", "States": { "Slow": { {{Call}} } } } ] }
            """).Start(Machines.Request(tasks: tasks));
        await execution.RunAsync();

        var result = await Again(execution);

        Assert.Equal("""["Quick","Fails","slow"]""", JsonStyle.Compact(result.Output!.Value));
        Assert.Equal(["Quick", "Fails", "Slow", "Fails", "Slow"], tasks.Invocations.Select(task => task.StateName));
        Assert.Equal(1, result.Types().Count(type => type == "ParallelStateStarted"));
    }

    [Fact]
    public async Task Of_a_Map_only_the_iterations_that_did_not_succeed_run_again_and_those_that_had_not_begun_begin()
    {
        var tasks = new Scripted(task => task.Iterations[0] == 1 && task.ArgumentValue.ToJson() == "0" ? s_failed : Scripted.Succeeded($"{task.Iterations[0]}"));
        var execution = Machines.Load($$"""
            "A": { "Type": "Map", "Items": "{% [0..3] %}", "MaxConcurrency": 1, "End": true, "ItemProcessor": {
              "StartAt": "One", "States": { "One": { {{Call}}, "Arguments": "{% $states.context.Execution.RedriveCount %}" } } } }
            """).Start(Machines.Request(tasks: tasks));
        await execution.RunAsync();

        var result = await Again(execution);

        Assert.Equal("[0,1,2,3]", JsonStyle.Compact(result.Output!.Value));
        Assert.Equal([0, 1, 1, 2, 3], tasks.Invocations.Select(task => task.Iterations[0]));
    }

    [Fact]
    public async Task A_scope_within_a_scope_goes_on_where_it_stood()
    {
        var tasks = new Scripted(task => task.StateName == "Fails" && task.ArgumentValue.ToJson() == "0" ? s_failed : Scripted.Succeeded("1"));
        var execution = Machines.Load($$"""
            "A": { "Type": "Parallel", "End": true, "Branches": [ { "StartAt": "Outer", "States": { "Outer": { "Type": "Map", "Items": [1, 2], "End": true, "ItemProcessor": {
              "StartAt": "First", "States": {
                "First": { {{Call.Replace("\"End\": true", "\"Next\": \"Fails\"", StringComparison.Ordinal)}}, "Assign": { "v": "{% $states.input %}" } },
                "Fails": { {{Call}}, "Arguments": "{% $states.context.Execution.RedriveCount %}", "Output": "{% $v %}" } } } } } } ] }
            """).Start(Machines.Request(tasks: tasks));
        await execution.RunAsync();

        var result = await Again(execution);

        Assert.Equal("[[1,2]]", JsonStyle.Compact(result.Output!.Value));
        Assert.Equal(["First", "First", "Fails", "Fails", "Fails", "Fails"], tasks.Invocations.Select(task => task.StateName));
    }

    [Fact]
    public async Task A_Parallel_whose_own_output_failed_runs_again_as_a_whole()
    {
        var tasks = Scripted.Always("1");
        var execution = Machines.Load($$"""
            "A": { "Type": "Parallel", "End": true, "Output": "{% $states.context.Execution.RedriveCount = 0 ? $pad('', 262144, 'x') : 'small' %}", "Branches": [ { "StartAt": "B", "States": { "B": { {{Call}} } } } ] }
            """).Start(Machines.Request(tasks: tasks));
        Assert.Equal("States.DataLimitExceeded", (await execution.RunAsync()).Error);

        var result = await Again(execution);

        Assert.Equal((ExecutionStatus.Succeeded, 2), (result.Status, tasks.Invocations.Count));
    }

    [Fact]
    public async Task A_stopped_execution_waits_again_from_now()
    {
        var execution = Machines.Load(""" "A": { "Type": "Wait", "Seconds": 60, "Next": "B" }, "B": { "Type": "Succeed" } """).Start(Machines.Request());
        execution.Stop("E", "c");
        await execution.RunAsync();

        execution.Redrive(Machines.Start.AddSeconds(30));
        var result = await execution.RunAsync();

        Assert.Equal(["WaitStateEntered", "ExecutionAborted", "ExecutionRedriven", "WaitStateExited", "SucceedStateEntered", "SucceedStateExited", "ExecutionSucceeded"], result.Types().Skip(1));
        Assert.Equal((TimeSpan.FromSeconds(90), Machines.Start.AddSeconds(30)), (result.VirtualDuration, result.RedriveTime));
    }

    [Fact]
    public async Task The_machines_timeout_begins_anew()
    {
        var slow = Scripted.Succeeded("1") with { Takes = TimeSpan.FromSeconds(90) };
        var execution = Machines.Load($$""" "A": { {{Call}} } """, "\"TimeoutSeconds\": 60,").Start(Machines.Request(tasks: Scripted.InTurn(slow, slow, Scripted.Succeeded("1") with { Takes = TimeSpan.FromSeconds(59) })));
        Assert.Equal(ExecutionStatus.TimedOut, (await execution.RunAsync()).Status);

        Assert.Equal((ExecutionStatus.TimedOut, TimeSpan.FromSeconds(120)), ((await Again(execution)).Status, execution.Result.VirtualDuration));
        Assert.Equal((ExecutionStatus.Succeeded, TimeSpan.FromSeconds(179)), ((await Again(execution)).Status, execution.Result.VirtualDuration));
    }

    [Fact]
    public async Task A_Fail_state_is_entered_again_and_fails_again()
    {
        var execution = Machines.Load(""" "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Fail", "Error": "Over" } """).Start(Machines.Request());
        await execution.RunAsync();

        var result = await Again(execution);

        Assert.Equal(["FailStateEntered", "ExecutionFailed", "ExecutionRedriven", "FailStateEntered", "ExecutionFailed"], result.Types().Skip(3));
        Assert.Equal("Over", result.Error);
    }

    [Fact]
    public async Task A_Choice_that_found_no_rule_is_evaluated_again()
    {
        var execution = Machines.Load("""
            "A": { "Type": "Choice", "Choices": [ { "Condition": "{% $states.context.Execution.RedriveCount = 1 %}", "Next": "B" } ] }, "B": { "Type": "Succeed" }
            """).Start(Machines.Request());
        Assert.Equal("States.Runtime", (await execution.RunAsync()).Error);

        Assert.Equal(ExecutionStatus.Succeeded, (await Again(execution)).Status);
    }

    [Fact]
    public async Task What_was_written_down_is_redriven_elsewhere_with_another_handler()
    {
        var machine = Machines.Load(Two);
        var failed = machine.Start(Machines.Request(tasks: Scripted.InTurn(s_failed)) with { Seed = 4 });
        await failed.RunAsync();

        var execution = machine.Resume(failed.WriteDown(), Machines.Request(tasks: Scripted.Always("\"mended\"")));
        var result = await Again(execution);

        Assert.Equal((ExecutionStatus.Succeeded, "\"mended\""), (result.Status, result.Output!.Value.GetRawText()));
        Assert.Equal((failed.Result.History.Count + 1, "ExecutionRedriven"), ((int)result.History[0].Id, result.History[0].Type));
    }

    [Fact]
    public async Task Running_and_succeeded_executions_are_refused()
    {
        var execution = Machines.Load(""" "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Wait", "Seconds": 1, "End": true } """).Start(Machines.Request());
        Assert.Equal("Execution is RUNNING and cannot be redriven", Assert.Throws<ExecutionNotRedrivableException>(() => execution.Redrive()).Message);

        var result = await execution.RunAsync();

        Assert.Equal("Execution is SUCCEEDED and cannot be redriven", Assert.Throws<ExecutionNotRedrivableException>(() => execution.Redrive()).Message);
        Assert.Equal((RedriveStatus.NotRedrivable, "Execution is SUCCEEDED and cannot be redriven"), (result.RedriveStatus, result.RedriveStatusReason));
    }

    [Fact]
    public async Task After_14_days_it_is_too_late()
    {
        var execution = Machines.Load(Two).Start(Machines.Request(tasks: Scripted.InTurn(s_failed)));
        var end = (await execution.RunAsync()).StopTime!.Value;

        Assert.Equal("Execution redrivable period exceeded", Assert.Throws<ExecutionNotRedrivableException>(() => execution.Redrive(end.AddDays(14).AddSeconds(1))).Message);
        Assert.Equal(ExecutionStatus.Failed, execution.Status);
        execution.Redrive(end.AddDays(14));
        Assert.Equal(ExecutionStatus.Running, execution.Status);
    }

    [Fact]
    public async Task An_Express_execution_and_one_with_a_full_history_are_refused()
    {
        var express = Machines.Load(Two).Start(Machines.Request(tasks: Scripted.InTurn(s_failed)) with { Type = WorkflowType.Express });
        await express.RunAsync();
        Assert.Equal("Execution is of type EXPRESS and cannot be redriven", Assert.Throws<ExecutionNotRedrivableException>(() => express.Redrive()).Message);

        var full = Machines.Load(""" "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Pass", "Next": "A" }, "C": { "Type": "Succeed" } """).Start(Machines.Request());
        Assert.Equal("Execution history event limit exceeded", (await full.RunAsync()).RedriveStatusReason);
    }

    internal static Task<ExecutionResult> Again(LocalExecution execution)
    {
        execution.Redrive();
        return execution.RunAsync();
    }
}
