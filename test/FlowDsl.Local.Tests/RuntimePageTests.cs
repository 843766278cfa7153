using System.Runtime.CompilerServices;
using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Local.History;
using FlowDsl.Local.StateTests;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Local.Tests;

/// <summary>The code of docs/runtime.md.</summary>
public class RuntimePageTests
{
    private const string Definition = """
        { "QueryLanguage": "JSONata", "StartAt": "Pay", "States": {
          "Pay": { "Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2", "Arguments": { "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:payment" },
            "Output": "{% $states.result.Output %}", "Next": "Ship" },
          "Ship": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true } } }
        """;

    private const string PaymentDefinition = """{ "StartAt": "Done", "States": { "Done": { "Type": "Pass", "Result": "paid", "End": true } } }""";

    [Fact]
    public async Task An_execution_is_run_described_and_redriven()
    {
        ITaskHandler broken = Scripted.InTurn(new TaskFailed("SNS.InternalErrorException", "down")), mended = Scripted.Always("\"shipped\"");

        var payment = LocalStateMachine.Load(AslReader.Read(PaymentDefinition));
        var order = LocalStateMachine.Load(AslReader.Read(Definition), new LocalOptions
        {
            StateMachines = new Dictionary<string, LocalStateMachine> { ["payment"] = payment },
        });
        var request = new ExecutionRequest { Input = JsonElements.Parse("{}"), Name = "order-1", Tasks = broken };
        var execution = order.Start(request);
        var result = await execution.RunAsync();
        Assert.Equal(ExecutionStatus.Failed, result.Status);

        var description = new ExecutionDescription(result).ToJson();
        Assert.Contains("\"redriveStatus\": \"REDRIVABLE\"", description, StringComparison.Ordinal);

        var written = execution.WriteDown();
        var again = order.Resume(written, request with { Tasks = mended });
        again.Redrive();
        result = await again.RunAsync();
        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
    }

    [Fact]
    public async Task Tasks_of_a_test_are_answered_by_the_names_of_their_states()
    {
        var machine = LocalStateMachine.Load(AslReader.Read("""
            { "QueryLanguage": "JSONata", "StartAt": "Price", "States": {
              "Price": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": { "FunctionName": "price", "Payload": "{% $states.input %}" },
                "Retry": [{ "ErrorEquals": ["Lambda.ServiceException"], "IntervalSeconds": 2 }], "Output": "{% $states.result.Payload %}", "Next": "Tell" },
              "Tell": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Arguments": { "TopicArn": "t", "Message": "{% 'total: ' & $states.input.total %}" }, "End": true } } }
            """));

        var tasks = new TaskAnswers()
            .On("Price", new TaskFailed("Lambda.ServiceException", "try again"), new TaskSucceeded(JsonElement.Parse("""{ "Payload": { "total": 24 } }""")))
            .On("Tell", call => new TaskSucceeded(JsonElement.Parse($$"""{ "MessageId": "{{call.Attempt}}" }""")));
        var result = await machine.RunAsync(new ExecutionRequest
        {
            Name = "order-1",
            Input = JsonElement.Parse("""{ "sku": "A1", "count": 2 }"""),
            Tasks = tasks,
            StartTime = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero),
        });

        Assert.Equal(TimeSpan.FromSeconds(2), result.VirtualDuration);
        Assert.Equal("total: 24", tasks.Calls.Last().Arguments.GetProperty("Message").GetString());
        Assert.Contains("TaskFailed", new HistoryDocument(result.History).ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_callback_is_answered_between_two_steps()
    {
        var machine = LocalStateMachine.Load(AslReader.Read("""
            { "QueryLanguage": "JSONata", "StartAt": "Approve", "States": { "Approve": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "HeartbeatSeconds": 60,
              "Arguments": { "QueueUrl": "q", "MessageBody": "{% $states.context.Task.Token %}" }, "End": true } } }
            """));

        var tasks = new TaskAnswers().On("Approve", new TaskUnanswered());
        var execution = machine.Start(new ExecutionRequest { Name = "order-1", Input = JsonElement.Parse("{}"), Tasks = tasks });
        while (tasks.Calls.Count == 0) await execution.StepAsync();
        execution.SendTaskSuccess(tasks.Calls.First().TaskToken!, JsonElement.Parse("""{ "approved": true }"""));
        var result = await execution.RunAsync();

        Assert.True(result.Output!.Value.GetProperty("approved").GetBoolean());
    }

    [Fact]
    public async Task A_worker_of_an_activity_asks_between_two_steps()
    {
        const string ApproveArn = "arn:aws:states:us-east-1:123456789012:activity:approve";
        var machine = LocalStateMachine.Load(AslReader.Read($$"""
            { "StartAt": "Approve", "States": { "Approve": { "Type": "Task", "Resource": "{{ApproveArn}}", "TimeoutSeconds": 60, "End": true } } }
            """));

        var tasks = new TaskAnswers().On("Approve", new TaskUnanswered { IsOffered = true });
        var execution = machine.Start(new ExecutionRequest { Name = "order-1", Input = JsonElement.Parse("{}"), Tasks = tasks });
        ActivityTask? work = null;
        while (work is null && await execution.StepAsync()) work = await execution.GetActivityTaskAsync(ApproveArn, workerName: "me");
        execution.SendTaskSuccess(work!.TaskToken, JsonElement.Parse("""{ "approved": true }"""));
        var result = await execution.RunAsync();

        Assert.True(result.Output!.Value.GetProperty("approved").GetBoolean());
        Assert.Equal(TimeSpan.Zero, result.VirtualDuration);
    }

    [Fact]
    public async Task A_distributed_Map_reads_from_a_store_of_the_hosts()
    {
        var machine = LocalStateMachine.Load(AslReader.Read("""
            { "StartAt": "Each", "States": { "Each": { "Type": "Map", "End": true,
              "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { "InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW" }, "Parameters": { "Bucket": "b", "Key": "rows.csv" } },
              "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "P", "States": { "P": { "Type": "Pass", "End": true } } } } } }
            """));
        var items = new Files(new() { ["rows.csv"] = "sku,count\nA1,2\nB7,1\n"u8.ToArray() });

        var result = await machine.RunAsync(new ExecutionRequest { Name = "import-1", Input = JsonElement.Parse("{}"), Tasks = new TaskAnswers(), Items = items });

        Assert.Equal("""[{"sku":"A1","count":"2"},{"sku":"B7","count":"1"}]""", JsonStyle.Compact(result.Output!.Value));
        Assert.Equal(2, result.MapRuns.Single().Executions.Count);
    }

    [Fact]
    public async Task A_state_is_tested_by_itself()
    {
        var result = await StateTest.RunAsync(new StateTestRequest
        {
            Definition = """
                { "Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": { "FunctionName": "price", "Payload": "{% $states.input %}" },
                  "Assign": { "total": "{% $states.result.Payload.total %}" }, "Next": "Tell" }
                """,
            Input = """{ "count": 2 }""",
            InspectionLevel = InspectionLevel.Debug,
            Mock = new StateMock { Result = """{ "StatusCode": 200, "Payload": { "total": 24 } }""", FieldValidationMode = FieldValidationMode.None },
        });

        Assert.Equal((StateTestStatus.Succeeded, "Tell"), (result.Status, result.NextState));
        Assert.Equal("24", result.InspectionData!.Variables!.Value.GetProperty("total").GetRawText());
    }

    /// <summary>A store of one bucket, in memory.</summary>
    private sealed class Files(Dictionary<string, byte[]> objects) : IItemStore
    {
        public ValueTask<Stream?> OpenAsync(string bucket, string key, CancellationToken cancellationToken) =>
            new(objects.TryGetValue(key, out var content) ? new MemoryStream(content) : null);

        public async IAsyncEnumerable<StoredItem> ListAsync(string bucket, string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            foreach (var (key, content) in objects.Where(one => one.Key.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(one => one.Key, StringComparer.Ordinal))
                yield return new StoredItem(key, content.Length, DateTimeOffset.UnixEpoch, "\"etag\"");
            await Task.CompletedTask;
        }

        public ValueTask WriteAsync(string bucket, string key, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
        {
            objects[key] = content.ToArray();
            return ValueTask.CompletedTask;
        }
    }
}
