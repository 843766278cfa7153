using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Driving;

/// <summary>Executions that are written down after every step and read back before the next one.</summary>
public class SteppedTests
{
    private const string Definition = """
        { "QueryLanguage": "JSONata", "StartAt": "A", "States": {
          "A": { "Type": "Map", "Items": [1, 2, 3], "MaxConcurrency": 2, "Next": "B", "ItemProcessor": { "StartAt": "T", "States": {
            "T": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Retry": [ { "ErrorEquals": ["E"] } ], "End": true } } } },
          "B": { "Type": "Task", "Resource": "arn:aws:states:::glue:startJobRun.sync", "End": true } } }
        """;

    [Fact]
    public async Task An_answer_that_was_given_is_written_down_and_no_task_is_asked_twice()
    {
        var tasks = new TaskAnswers()
            .On("T", call => call.Attempt == 1 ? new TaskFailed("E", null) { Takes = TimeSpan.FromSeconds(2) } : Scripted.Succeeded("7"))
            .On("B", Scripted.Succeeded("[8]") with { Submitted = JsonElement.Parse("{}"), Takes = TimeSpan.FromMinutes(1) });
        var (machine, request) = (LocalStateMachine.Load(AslReader.Read(Definition)), Machines.Request(tasks: tasks));
        var execution = machine.Start(request);

        for (var step = 0; await execution.StepAsync(); step++)
        {
            Assert.True(step < 100, "it goes round in circles");
            execution = machine.Resume(execution.WriteDown(), request);
        }

        Assert.Equal("[8]", execution.Result.Output!.Value.GetRawText());
        Assert.Equal(["T 1", "T 1", "T 1", "T 2", "T 2", "T 2", "B 1"], tasks.Calls.Select(call => $"{call.StateName} {call.Attempt}").OrderByDescending(call => call[0]).ThenBy(call => call));
    }

    [Fact]
    public async Task A_step_ends_when_a_task_leaves_its_answer_to_others()
    {
        var tasks = new TaskAnswers().On("A", new TaskUnanswered());
        var execution = Machines.Load(""" "A": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken", "Arguments": { "t": "{% $states.context.Task.Token %}" }, "End": true } """)
            .Start(Machines.Request(tasks: tasks));
        while (tasks.Calls.Count == 0) Assert.True(await execution.StepAsync());

        execution.SendTaskSuccess(tasks.Calls.First().TaskToken!, JsonElement.Parse("5"));

        Assert.Equal("5", (await execution.RunAsync()).Output!.Value.GetRawText());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{"State":null}""")]
    public void What_was_not_written_down_is_refused(string text) =>
        Assert.Contains("no execution that was written down", Assert.ThrowsAny<JsonException>(() => Machines.Load(""" "A": { "Type": "Succeed" } """).Resume(text, Machines.Request())).Message, StringComparison.Ordinal);

    [Fact]
    public async Task An_execution_of_another_definition_is_refused_with_the_state_that_is_lacking()
    {
        var execution = Machines.Load(""" "A": { "Type": "Wait", "Seconds": 5, "Next": "W" }, "W": { "Type": "Wait", "Seconds": 5, "End": true } """).Start(Machines.Request());
        while (!execution.CurrentStates.Contains("W")) await execution.StepAsync();

        var fault = Assert.Throws<InvalidOperationException>(() => Machines.Load(""" "A": { "Type": "Succeed" } """).Resume(execution.WriteDown(), Machines.Request()));
        Assert.Contains("no state 'W'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stop_of_an_execution_that_has_ended_stops_no_redrive_of_it()
    {
        var execution = Machines.Load(""" "A": { "Type": "Wait", "Seconds": 5, "End": true } """).Start(Machines.Request());
        execution.Stop("first");
        await execution.RunAsync();

        execution.Stop("second");
        execution.Redrive();

        Assert.Equal(ExecutionStatus.Succeeded, (await execution.RunAsync()).Status);
    }

    [Theory]
    [InlineData(256, 32_768, null)]
    [InlineData(257, 0, "error")]
    [InlineData(0, 32_769, "cause")]
    public void A_failure_has_the_length_that_the_API_allows(int error, int cause, string? refused)
    {
        var execution = Machines.Load(""" "A": { "Type": "Succeed" } """).Start(Machines.Request());
        foreach (var say in new Action<string, string>[] { (e, c) => execution.SendTaskFailure("token", e, c), (e, c) => execution.Stop(e, c) })
            Assert.Equal(refused, (Record.Exception(() => say(new string('e', error), new string('c', cause))) as ArgumentException)?.ParamName);
    }

    [Fact]
    public void Values_that_are_none_are_refused_where_they_are_given()
    {
        Assert.Equal("Output", Assert.Throws<ArgumentException>(() => new TaskSucceeded(default)).ParamName);
        Assert.Equal("Input", Assert.Throws<ArgumentException>(() => Machines.Request() with { Input = default }).ParamName);
        foreach (var name in new[] { "", "a b", "a/b", "x\n", new string('x', 81) })
            Assert.Equal("Name", Assert.Throws<ArgumentException>(() => Machines.Request() with { Name = name }).ParamName);
    }
}
