using System.Text.Json;
using CsCheck;
using FlowDsl.Asl.Json;
using FlowDsl.Local;
using FlowDsl.Local.Tasks;
using FlowDsl.Tests.Support;

namespace FlowDsl.Tests.Compilation;

/// <summary>Blocks in blocks, as nobody would write them: whatever the builder takes is a definition that can be read back and that ends.</summary>
public sealed class RandomWorkflows
{
    private static readonly Gen<int[]> s_choices = Gen.Int[0, 1_000_000].Array[40];

    [Fact]
    public Task Whatever_compiles_can_be_read_back_and_ends_whether_its_tasks_succeed_or_fail() => s_choices.SampleAsync(async choices =>
    {
        var compiled = new TestWorkflow(flow => new RandomSteps(choices).WriteAll(flow)).Compile();
        Assert.Equal(compiled.Asl, AslWriter.Write(AslReader.Read(compiled.Asl)));

        var machine = LocalStateMachine.Load(compiled.Definition);
        foreach (var succeeds in new[] { true, false })
        {
            var request = new ExecutionRequest { Name = "run", Input = JsonElement.Parse("""{"id":"1","count":11}"""), Tasks = new Answer(succeeds) };
            var result = await machine.RunAsync(request);
            Assert.True(result.Status == ExecutionStatus.Succeeded || result.Error is "Stopped" or "Broken" or "UsedUp", $"{result.Error}: {result.Cause}\n{compiled.Asl}");
        }
    }, iter: 1000, threads: 1);

    private sealed class Answer(bool succeeds) : ITaskHandler
    {
        public ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken) =>
            ValueTask.FromResult<TaskOutcome>(succeeds ? new TaskSucceeded(JsonElement.Parse("""{"Payload":{"total":2}}""")) : new TaskFailed("Broken", "as asked"));
    }
}
