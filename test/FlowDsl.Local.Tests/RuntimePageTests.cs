using FlowDsl.Asl.Json;
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
}
