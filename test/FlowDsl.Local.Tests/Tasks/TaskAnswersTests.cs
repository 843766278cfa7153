using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests.Tasks;

public class TaskAnswersTests
{
    private const string Definition = """
        { "QueryLanguage": "JSONata", "StartAt": "Fetch", "States": {
          "Fetch": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": { "FunctionName": "fetch", "Payload": "{% $states.input %}" },
            "Retry": [{ "ErrorEquals": ["Lambda.ServiceException"], "MaxAttempts": 2 }], "Next": "Tell" },
          "Tell": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Arguments": { "TopicArn": "t", "Message": "{% $states.input.Payload.text %}" }, "End": true } } }
        """;

    [Fact]
    public async Task An_answer_outlives_the_document_that_it_was_read_from()
    {
        var tasks = new Scripted(_ =>
        {
            using var document = JsonDocument.Parse("""{ "Payload": { "text": "hello" } }""");
            return new TaskSucceeded(document.RootElement) { Submitted = document.RootElement };
        });

        Assert.Equal("""{"Payload":{"text":"hello"}}""", JsonStyle.Compact((await RunAsync(tasks)).Output!.Value));
    }

    [Fact]
    public async Task A_call_says_whose_role_it_is_for_and_how_long_it_may_take()
    {
        var tasks = Scripted.Always("{}");
        await Machines.Run(
            """ "A": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "Credentials": { "RoleArn": "{% 'arn:' & $states.input.role %}" }, "TimeoutSeconds": 60, "HeartbeatSeconds": 5, "End": true } """,
            """{ "role": "r" }""",
            tasks);

        var call = Assert.Single(tasks.Invocations);
        Assert.Equal(("arn:r", TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(5)), (call.RoleArn, call.Timeout, call.Heartbeat));
    }

    [Theory]
    [InlineData("""{ "RoleArn": "{% 5 %}" }""", "JSONata", "States.QueryEvaluationError")]
    [InlineData("""{ "RoleArn.$": "$.role" }""", "JSONPath", "States.Runtime")]
    public async Task A_role_that_is_no_text_fails_the_state_before_anything_is_scheduled(string credentials, string language, string error)
    {
        var definition = $$"""{ "QueryLanguage": "{{language}}", "StartAt": "A", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Credentials": {{credentials}}, "End": true } } }""";
        var result = await LocalStateMachine.Load(AslReader.Read(definition)).RunAsync(Machines.Request("""{ "role": 5 }"""));

        Assert.Equal(error, result.Error);
        Assert.DoesNotContain("TaskScheduled", result.Types());
    }

    [Fact]
    public async Task Answers_are_taken_in_turn_and_calls_are_kept()
    {
        var tasks = new TaskAnswers()
            .On("Fetch", new TaskFailed("Lambda.ServiceException", "try again"), new TaskSucceeded(JsonElement.Parse("""{ "Payload": { "text": "hello" } }""")))
            .On("Tell", call => new TaskSucceeded(JsonElement.Parse($$"""{ "MessageId": "{{call.Attempt}}" }""")));

        var result = await RunAsync(tasks);

        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
        Assert.Equal("""{"MessageId":"1"}""", JsonStyle.Compact(result.Output!.Value));
        Assert.Equal(["Fetch 1", "Fetch 2", "Tell 1"], tasks.Calls.Select(call => $"{call.StateName} {call.Attempt}"));
        Assert.Equal("hello", tasks.Calls.Last().Arguments.GetProperty("Message").GetString());
    }

    [Fact]
    public async Task A_state_that_has_no_answer_any_more_ends_the_run_with_its_name()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(new TaskAnswers().On("Fetch", new TaskFailed("Lambda.ServiceException", null))));
        Assert.Contains("'Fetch' was given answers for 1 attempt, and is asked once more", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_without_an_answer_ends_the_run_with_its_name_and_resource_and_the_states_that_have_one()
    {
        var (none, misspelt) = (new TaskAnswers(), new TaskAnswers().On("fetch", new TaskUnanswered()).On("Tell", new TaskUnanswered()));
        const string Reason = "The task of the state 'Fetch' (arn:aws:states:::lambda:invoke) has no answer: give it one with On.";

        Assert.Equal($"{Reason} No state has one.", (await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(none))).Message);
        Assert.Equal($"{Reason} These states have one: 'Tell', 'fetch'.", (await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(misspelt))).Message);
    }

    private static Task<ExecutionResult> RunAsync(ITaskHandler tasks) =>
        LocalStateMachine.Load(AslReader.Read(Definition)).RunAsync(new ExecutionRequest { Name = "run", Input = JsonElement.Parse("{}"), Tasks = tasks });
}
