using FlowDsl;
using FlowDsl.Asl.Json;
using FlowDsl.Local;
using Medallion.Local.Items;
using Medallion.Local.Services.Binding;

namespace Medallion.Local.Runs;

/// <summary>Runs executions of one pipeline: it binds the definition's text and interprets that, as Step Functions would.</summary>
internal sealed class PipelineRunner
{
    private readonly LocalNames _names;
    private readonly RunSettings _settings;
    private readonly DataFolder _data;
    private readonly IRunView _view;
    private readonly PipelineDataset _dataset;
    private readonly string _definition;
    private readonly LocalStateMachine _machine;

    /// <exception cref="FlowDsl.Asl.Diagnostics.DiagnosticException">The workflow has problems, or cannot run here.</exception>
    public PipelineRunner(Pipeline pipeline, PipelineDataset dataset, CompiledWorkflow compiled, RunSettings settings, DataFolder data, IRunView view)
    {
        (_names, _settings, _data, _view) = (new(pipeline, settings.Endpoint), settings, data, view);
        _dataset = dataset;
        _definition = TokenBinding.Bind(compiled.Asl, _names.Tokens);
        _machine = LocalStateMachine.Load(AslReader.Read(_definition));
    }

    /// <summary>Runs one execution to its end and keeps what it leaves.</summary>
    public async Task<DayOutcome> RunAsync(PlannedDay planned, CancellationToken cancellationToken)
    {
        var folder = ExecutionFolder.Begin(_data, _names.Pipeline.Name, planned.Day, _definition, planned.Input);
        var (facts, tally) = (new ExecutionFacts(), new ExecutionTally());
        using var services = new ServiceSet(_names, _settings, _data, folder, facts, _dataset);
        var watch = _view.Begin(planned, folder.Name, facts);
        var result = await _machine.RunAsync(
            new ExecutionRequest
            {
                Input = planned.Input,
                Name = folder.Name,
                StateMachineName = _names.Pipeline.Name,
                Tasks = new WatchedTasks(services.Services, watch.Done),
                Items = new LakeItemStore(LocalNames.Bucket, _data.Lake),
                StartTime = planned.Start,
                RealTime = _settings.RealTime,
                Observer = new Observers(tally, watch),
            },
            cancellationToken);
        folder.Finish(result);
        var outcome = new DayOutcome(planned, folder.Name, result, facts, tally);
        watch.End(outcome);
        return outcome;
    }
}
