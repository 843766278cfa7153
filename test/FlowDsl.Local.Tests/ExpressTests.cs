using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Local.Tests;

public class ExpressTests
{
    private static ExecutionRequest Express => Machines.Request() with { Type = WorkflowType.Express };

    [Theory]
    [InlineData("arn:aws:states:::glue:startJobRun.sync", "'.sync' service integration")]
    [InlineData("arn:aws:states:::states:startExecution.sync:2", "'.sync' service integration")]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "'.waitForTaskToken' service integration")]
    [InlineData("arn:aws:states:us-east-1:123456789012:activity:act", "Activity ARN")]
    public void What_waits_for_others_is_refused_at_its_place(string resource, string what)
    {
        var machine = Machines.Load($$"""
            "A": { "Type": "Parallel", "End": true, "Branches": [ { "StartAt": "B", "States": { "B": { "Type": "Task", "Resource": "{{resource}}", "End": true } } } ] }
            """);

        var problem = Assert.Single(Assert.Throws<DiagnosticException>(() => machine.Start(Express)).Diagnostics);

        Assert.Equal(("FLOW1408", "/States/A/Branches/0/States/B/Resource"), (problem.Code.Id, ((JsonPlace)problem.Place!).JsonPointer));
        Assert.Equal($"Express state machine does not support {what}", problem.Reason);
        machine.Start(Machines.Request());
    }

    [Fact]
    public void A_distributed_Map_is_refused() => Assert.Equal(
        "FLOW1408 /States/A",
        Assert.Throws<DiagnosticException>(() => Machines.Load(Distributing.Maps.Of("")).Start(Express)).Diagnostics.Select(problem => $"{problem.Code.Id} {((JsonPlace)problem.Place!).JsonPointer}").Single());

    [Theory]
    [InlineData("\"B\": { \"Type\": \"Task\", \"Resource\": \"arn:aws:states:::glue:startJobRun.sync\", \"End\": true }", "/States/B/Resource", "'.sync' service integration")]
    [InlineData("\"B\": { \"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sqs:sendMessage.waitForTaskToken\", \"End\": true }", "/States/B/Resource", "'.waitForTaskToken' service integration")]
    [InlineData("\"B\": { \"Type\": \"Task\", \"Resource\": \"arn:aws:states:us-east-1:123456789012:activity:act\", \"End\": true }", "/States/B/Resource", "Activity ARN")]
    [InlineData(
        "\"B\": { \"Type\": \"Map\", \"ItemProcessor\": { \"ProcessorConfig\": { \"Mode\": \"DISTRIBUTED\", \"ExecutionType\": \"EXPRESS\" }, \"StartAt\": \"C\", \"States\": { \"C\": { \"Type\": \"Succeed\" } } }, \"End\": true }",
        "/States/B", "a distributed Map")]
    public void The_Express_children_of_a_Map_have_only_what_Express_has(string state, string place, string what)
    {
        string Of(string type) => $$"""
            "A": { "Type": "Parallel", "Branches": [ { "StartAt": "M", "States": { "M": { "Type": "Map", "End": true, "ItemProcessor": {
              "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "{{type}}" }, "StartAt": "B", "States": { {{state}} } } } } } ], "End": true }
            """;

        var problem = Assert.Single(Assert.Throws<DiagnosticException>(() => Machines.Load(Of("EXPRESS"))).Diagnostics);

        Assert.Equal(("FLOW1408", "/States/A/Branches/0/States/M/ItemProcessor" + place), (problem.Code.Id, ((JsonPlace)problem.Place!).JsonPointer));
        Assert.Equal($"Express state machine does not support {what}", problem.Reason);
        Assert.StartsWith("Give the children of 'M' the ExecutionType STANDARD", problem.Help, StringComparison.Ordinal);
        Machines.Load(Of("STANDARD"));
    }

    [Theory]
    [InlineData("", 300)]
    [InlineData("\"TimeoutSeconds\": 600,", 300)]
    [InlineData("\"TimeoutSeconds\": 60,", 60)]
    public async Task After_five_minutes_it_is_over(string timeout, double seconds)
    {
        var result = await Machines.Load(""" "A": { "Type": "Wait", "Seconds": 1000, "End": true } """, timeout).RunAsync(Express);

        Assert.Equal((ExecutionStatus.TimedOut, seconds), (result.Status, result.VirtualDuration.TotalSeconds));
    }

    [Fact]
    public async Task A_Standard_execution_goes_on_for_longer() =>
        Assert.Equal(1000, (await Machines.Run(""" "A": { "Type": "Wait", "Seconds": 1000, "End": true } """)).VirtualDuration.TotalSeconds);

    [Fact]
    public async Task The_number_of_its_events_has_no_limit()
    {
        var result = await Machines.Load("""
            "A": { "Type": "Choice", "Choices": [ { "Condition": "{% $states.input < 10000 %}", "Next": "B" } ], "Default": "C" },
            "B": { "Type": "Pass", "Output": "{% $states.input + 1 %}", "Next": "A" }, "C": { "Type": "Succeed" }
            """).RunAsync(Express with { Input = FlowDsl.Asl.Json.JsonElements.Parse("0") });

        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
        Assert.True(result.History.Count > 40_000);
    }

    [Fact]
    public async Task Its_ARN_is_of_its_own_kind_and_its_context_counts_no_redrives()
    {
        var result = await Machines.Load(""" "A": { "Type": "Pass", "Output": "{% $states.context.Execution %}", "End": true } """).RunAsync(Express);

        Assert.StartsWith("arn:aws:states:us-east-1:123456789012:express:StateMachine:run:", result.ExecutionId, StringComparison.Ordinal);
        Assert.False(result.Output!.Value.TryGetProperty("RedriveCount", out _));
    }
}
