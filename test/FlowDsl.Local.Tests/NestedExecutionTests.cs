using FlowDsl.Asl.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests;

public class NestedExecutionTests
{
    private const string Arn = "arn:aws:states:us-east-1:123456789012:stateMachine:Child";

    private const string Doubles = """ "A": { "Type": "Pass", "Output": "{% $states.input.n * 2 %}", "End": true } """;

    private static string Call(string pattern, string more = "", string next = "\"End\": true", string arguments = "\"Input\": { \"n\": 4 }") => $$"""
        "Type": "Task", "Resource": "arn:aws:states:::states:startExecution{{pattern}}", "Arguments": { "StateMachineArn": "{{Arn}}", {{arguments}} }, {{more}} {{next}}
        """;

    private static LocalStateMachine Parent(string states, string child, TimeProvider? clock = null) => LocalStateMachine.Load(
        AslReader.Read($$"""{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { {{states}} } }"""),
        new LocalOptions
        {
            Clock = clock ?? TimeProvider.System,
            StateMachines = new Dictionary<string, LocalStateMachine>
            {
                ["Child"] = LocalStateMachine.Load(AslReader.Read($$"""{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { {{child}} } }"""), new LocalOptions { Clock = clock ?? TimeProvider.System }),
            },
        });

    private static Task<ExecutionResult> Run(string states, string child, ITaskHandler? tasks = null) => Parent(states, child).RunAsync(Machines.Request(tasks: tasks));

    [Theory]
    [InlineData(".sync", "\"{\\\"n\\\":4}\"", "\"8\"")]
    [InlineData(".sync:2", "{\"n\":4}", "8")]
    public async Task A_task_that_waits_gets_the_childs_description(string pattern, string input, string output)
    {
        var result = await Run($$"""
            "A": { {{Call(pattern, arguments: "\"Name\": \"one\", \"Input\": { \"n\": 4 }")}} }
            """, Doubles);

        var start = Machines.Start.ToUnixTimeMilliseconds();
        Assert.Equal(JsonStyle.Compact(JsonElements.Parse($$"""
            {
              "ExecutionArn": "arn:aws:states:us-east-1:123456789012:execution:Child:one",
              "Input": {{input}}, "InputDetails": { "Included": true }, "Name": "one", "Output": {{output}}, "OutputDetails": { "Included": true },
              "RedriveCount": 0, "RedriveStatus": "NOT_REDRIVABLE", "RedriveStatusReason": "Execution is SUCCEEDED and cannot be redriven",
              "StartDate": {{start}}, "StateMachineArn": "{{Arn}}", "Status": "SUCCEEDED", "StopDate": {{start}}
            }
            """)), JsonStyle.Compact(result.Output!.Value));
        Assert.Equal(["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"], result.Types().Where(type => type.StartsWith("Task", StringComparison.Ordinal) && !type.Contains("State", StringComparison.Ordinal)));
        Assert.Equal(("arn:aws:states:us-east-1:123456789012:execution:Child:one", 4), (result.Nested.Single().ExecutionId, result.Nested.Single().History.Count));
    }

    [Theory]
    [InlineData("\"Name\": \"one\"", "{}")]
    [InlineData("\"Input\": null", "{}")]
    [InlineData("\"Input\": \"[1, 2]\"", "[1,2]")]
    public async Task An_input_may_be_missing_or_a_text(string arguments, string input) => Assert.Equal(
        input, JsonStyle.Compact((await Run($$""" "A": { {{Call(".sync:2", arguments: arguments)}} } """, """ "A": { "Type": "Pass", "End": true } """)).Nested.Single().Input));

    [Fact]
    public async Task A_child_that_fails_fails_the_task_with_its_description_as_the_cause()
    {
        var result = await Run($$"""
            "A": { {{Call(".sync", """ "Catch": [ { "ErrorEquals": ["States.TaskFailed"], "Output": "{% $parse($states.errorOutput.Cause) %}", "Next": "B" } ], """)}} }, "B": { "Type": "Succeed" }
            """, """ "A": { "Type": "Fail", "Error": "E", "Cause": "c" } """);

        var cause = result.Output!.Value;
        Assert.Equal(("E", "c", "FAILED", "REDRIVABLE"), (cause.GetProperty("Error").GetString(), cause.GetProperty("Cause").GetString(), cause.GetProperty("Status").GetString(), cause.GetProperty("RedriveStatus").GetString()));
    }

    [Fact]
    public async Task A_task_that_does_not_wait_goes_on_and_the_child_beside_it()
    {
        var tasks = Scripted.Always("1");
        var result = await Run($$"""
            "A": { {{Call("", next: "\"Next\": \"B\"")}} }, "B": { "Type": "Wait", "Seconds": 5, "End": true }
            """, """ "A": { "Type": "Wait", "Seconds": 60, "Next": "B" }, "B": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } """, tasks);

        Assert.Equal(["ExecutionArn", "StartDate"], result.Output!.Value.EnumerateObject().Select(member => member.Name));
        Assert.Equal(Machines.Start.AddSeconds(5), result.StopTime);
        Assert.Equal((ExecutionStatus.Succeeded, Machines.Start.AddSeconds(60)), (result.Nested.Single().Status, result.Nested.Single().StopTime));
        Assert.Single(tasks.Invocations);
    }

    [Fact]
    public async Task Parent_and_child_share_one_clock()
    {
        var tasks = new Scripted(_ => Scripted.Succeeded("1") with { Takes = TimeSpan.FromSeconds(3) });
        var result = await Run($$"""
            "A": { "Type": "Parallel", "End": true, "Branches": [
              { "StartAt": "Child", "States": { "Child": { {{Call(".sync:2")}} } } },
              { "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 2, "Next": "T" }, "T": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } } } ] }
            """, """ "A": { "Type": "Wait", "Seconds": 1, "Next": "B" }, "B": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } """, tasks);

        Assert.Equal([1, 2], tasks.Invocations.Select(task => (task.Now - Machines.Start).TotalSeconds));
        Assert.Equal(TimeSpan.FromSeconds(5), result.VirtualDuration);
    }

    [Fact]
    public async Task A_child_is_stopped_when_the_branch_that_waits_for_it_is_given_up()
    {
        var tasks = Scripted.Always("1");
        var result = await Run($$"""
            "A": { "Type": "Parallel", "End": true, "Branches": [
              { "StartAt": "Child", "States": { "Child": { {{Call(".sync")}} } } },
              { "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 2, "Next": "F" }, "F": { "Type": "Fail" } } } ] }
            """, """ "A": { "Type": "Wait", "Seconds": 60, "Next": "B" }, "B": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } """, tasks);

        Assert.Equal((ExecutionStatus.Aborted, Machines.Start.AddSeconds(2)), (result.Nested.Single().Status, result.Nested.Single().StopTime));
        Assert.Empty(tasks.Invocations);
    }

    [Fact]
    public async Task A_child_is_stopped_when_its_task_times_out()
    {
        var result = await Run($$""" "A": { {{Call(".sync", "\"TimeoutSeconds\": 10,")}} } """, """ "A": { "Type": "Wait", "Seconds": 60, "End": true } """);

        Assert.Equal(("States.Timeout", TimeSpan.FromSeconds(10)), (result.Error, result.VirtualDuration));
        Assert.Equal((ExecutionStatus.Aborted, Machines.Start.AddSeconds(10)), (result.Nested.Single().Status, result.Nested.Single().StopTime));
    }

    [Fact]
    public async Task A_child_is_stopped_with_its_parent()
    {
        var execution = Parent($$""" "A": { {{Call(".sync")}} } """, """ "A": { "Type": "Wait", "Seconds": 60, "End": true } """).Start(Machines.Request());
        await execution.StepAsync();
        execution.Stop("E", "c");

        var result = await execution.RunAsync();

        Assert.Equal((ExecutionStatus.Aborted, ExecutionStatus.Aborted), (result.Status, result.Nested.Single().Status));
    }

    [Fact]
    public async Task A_name_can_be_used_once()
    {
        var result = await Run($$"""
            "A": { {{Call("", next: "\"Next\": \"B\"", arguments: "\"Name\": \"one\"")}} }, "B": { {{Call("", arguments: "\"Name\": \"one\"")}} }
            """, Doubles);

        Assert.Equal(("StepFunctions.ExecutionAlreadyExistsException", "Execution Already Exists: 'one'"), (result.Error, result.Cause));
    }

    [Fact]
    public async Task An_input_that_is_no_JSON_is_refused() => Assert.Equal(
        "StepFunctions.InvalidExecutionInputException", (await Run($$""" "A": { {{Call(".sync", arguments: "\"Input\": \"{\"")}} } """, Doubles)).Error);

    [Fact]
    public async Task A_word_in_an_input_that_is_no_JSON_is_named_with_its_place() => Assert.Equal(
        "Invalid State Machine Execution Input: 'Unrecognized token 'hello': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n"
        + " at [Source: (String)\"hello\"; line: 1, column: 6]'",
        (await Run($$""" "A": { {{Call(".sync", arguments: "\"Input\": \"hello\"")}} } """, Doubles)).Cause);

    [Fact]
    public async Task A_machine_that_is_not_known_here_is_the_handlers()
    {
        var tasks = Scripted.Always("\"asked\"");

        var result = await Run(""" "A": { "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync", "Arguments": { "StateMachineArn": "Other" }, "End": true } """, Doubles, tasks);

        Assert.Equal("asked", result.Output!.Value.GetString());
    }

    [Fact]
    public async Task A_child_answers_its_parent_by_the_token_and_its_own_tokens_are_answered_through_it()
    {
        LocalExecution execution = null!;
        var tasks = new Scripted(task =>
        {
            execution.SendTaskSuccess(task.Arguments.GetProperty("token").GetString()!, JsonElements.Parse($"\"to {task.StateName}\""));
            return new TaskUnanswered();
        });
        const string Ask = "\"Resource\": \"arn:aws:states:::sqs:sendMessage.waitForTaskToken\"";
        execution = Parent($$"""
            "A": { {{Call(".waitForTaskToken", arguments: "\"Input\": { \"token\": \"{% $states.context.Task.Token %}\" }")}} }
            """, $$"""
            "A": { "Type": "Task", {{Ask}}, "Arguments": { "token": "{% $states.context.Task.Token %}" }, "Output": "{% $states.input %}", "Next": "B" },
            "B": { "Type": "Task", {{Ask}}, "Arguments": { "token": "{% $states.input.token %}" }, "TimeoutSeconds": 5, "End": true }
            """).Start(Machines.Request(tasks: tasks));

        var result = await execution.RunAsync();

        Assert.Equal("to B", result.Output!.Value.GetString());
        Assert.Equal(("States.Timeout", 2), (result.Nested.Single().Error, tasks.Invocations.Count));
    }

    [Fact]
    public async Task In_real_time_a_child_runs_beside_its_parent()
    {
        var machine = Parent($$""" "A": { {{Call(".sync:2", next: "\"Next\": \"B\"")}} }, "B": { "Type": "Pass", "Output": "{% $states.input.Output %}", "End": true } """, Doubles);

        var result = await machine.RunAsync(Machines.Request() with { RealTime = true });

        Assert.Equal("8", result.Output!.Value.GetRawText());
    }

    [Fact]
    public async Task In_real_time_what_a_handler_throws_in_a_child_is_thrown_to_the_caller() => await Assert.ThrowsAsync<InvalidOperationException>(() =>
        Parent($$""" "A": { {{Call(".sync")}} } """, """ "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } """)
            .RunAsync(Machines.Request(tasks: new Scripted(_ => throw new InvalidOperationException("no such mock"))) with { RealTime = true }));

    [Fact]
    public async Task Machines_that_start_each_other_without_end_come_to_one()
    {
        var machines = new Dictionary<string, LocalStateMachine>();
        var options = new LocalOptions { StateMachines = machines };
        machines["Child"] = LocalStateMachine.Load(AslReader.Read($$"""{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": { {{Call(".sync")}} } } }"""), options);

        var result = await machines["Child"].RunAsync(Machines.Request());

        Assert.Equal(("States.TaskFailed", true), (result.Error, result.Cause!.Length <= 32_768));
        Assert.Equal("StepFunctions.ExecutionLimitExceededException", Innermost(result).Error);
    }

    private static ExecutionResult Innermost(ExecutionResult result) => result.Nested is [var child] ? Innermost(child) : result;

    [Fact]
    public async Task The_same_request_gives_the_same_names_and_histories()
    {
        var machine = Parent($$""" "A": { {{Call(".sync:2")}} } """, """ "A": { "Type": "Pass", "Output": "{% $random() %}", "End": true } """);
        async Task<string> Output(int seed) => JsonStyle.Compact((await machine.RunAsync(Machines.Request() with { Seed = seed })).Output!.Value);

        Assert.Equal(await Output(1), await Output(1));
        Assert.NotEqual(await Output(1), await Output(2));
    }

    [Fact]
    public async Task Executions_within_executions_never_draw_the_same_name()
    {
        var (inner, starts) = ("arn:aws:states:us-east-1:123456789012:stateMachine:Inner", """ "Type": "Task", "Resource": "arn:aws:states:::states:startExecution", "Arguments": { "StateMachineArn": "M" } """);
        var leaf = LocalStateMachine.Load(AslReader.Read("""{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }"""));
        var child = LocalStateMachine.Load(
            AslReader.Read($$"""{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": { {{starts.Replace("M", inner, StringComparison.Ordinal)}}, "End": true } } }"""),
            new LocalOptions { StateMachines = new Dictionary<string, LocalStateMachine> { ["Inner"] = leaf } });
        var parent = LocalStateMachine.Load(
            AslReader.Read($$"""
                { "QueryLanguage": "JSONata", "StartAt": "A", "States": {
                  "A": { {{Call(".sync", next: "\"Next\": \"B\"")}} },
                  "B": { "Type": "Map", "Items": "{% [1..100] %}", "End": true, "ItemProcessor": { "StartAt": "C", "States": { "C": { {{starts.Replace("M", inner, StringComparison.Ordinal)}}, "End": true } } } } } }
                """),
            new LocalOptions { StateMachines = new Dictionary<string, LocalStateMachine> { ["Child"] = child, ["Inner"] = leaf } });

        var result = await parent.RunAsync(Machines.Request());

        Assert.True(result.Status == ExecutionStatus.Succeeded, $"{result.Error}: {result.Cause}");
    }

    [Fact]
    public async Task A_start_with_the_name_and_the_input_of_a_running_execution_is_that_execution()
    {
        const string Named = "\"Name\": \"one\", \"Input\": { \"n\": 4 }";
        var result = await Run(
            $$""" "A": { {{Call("", arguments: Named, next: "\"Next\": \"B\"")}} }, "B": { {{Call("", arguments: Named, next: "\"Next\": \"C\"")}} }, "C": { {{Call("", arguments: Named.Replace("4", "5", StringComparison.Ordinal))}} } """,
            """ "A": { "Type": "Wait", "Seconds": 10, "End": true } """);

        Assert.Equal("StepFunctions.ExecutionAlreadyExistsException", result.Error);
        Assert.Single(result.Nested);
        Assert.Equal(2, result.Types().Count(type => type == "TaskSucceeded"));
    }

    [Fact]
    public async Task A_worker_gets_the_work_of_an_activity_of_a_child()
    {
        const string Activity = "arn:aws:states:us-east-1:123456789012:activity:act";
        var offers = new Scripted(_ => new TaskUnanswered { IsOffered = true });
        var execution = Parent($$""" "A": { {{Call(".sync:2")}} } """, $$""" "A": { "Type": "Task", "Resource": "{{Activity}}", "End": true } """).Start(Machines.Request(tasks: offers));
        while (offers.Invocations.Count == 0) await execution.StepAsync();

        var work = await execution.GetActivityTaskAsync(Activity);
        Assert.Equal("""{"n":4}""", JsonStyle.Compact(work!.Input));
        execution.SendTaskSuccess(work.TaskToken, JsonElements.Parse("5"));

        Assert.Equal("5", JsonStyle.Compact((await execution.RunAsync()).Output!.Value.GetProperty("Output")));
        Assert.Null(await execution.GetActivityTaskAsync(Activity));
    }

    [Fact]
    public async Task In_real_time_a_child_that_outlives_its_parent_still_gets_its_answer()
    {
        var asked = new TaskCompletionSource<string>();
        var tasks = new Scripted(call =>
        {
            asked.SetResult(call.TaskToken!);
            return new TaskUnanswered();
        });
        var execution = Parent($$""" "A": { {{Call("")}} } """, """ "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "End": true } """)
            .Start(Machines.Request(tasks: tasks) with { RealTime = true });
        var run = execution.RunAsync();

        var token = await asked.Task;
        while (execution.Status == ExecutionStatus.Running) await Task.Yield();
        execution.SendTaskSuccess(token, JsonElements.Parse("5"));

        Assert.Equal("5", JsonStyle.Compact((await run).Nested.Single().Output!.Value));
    }
}
