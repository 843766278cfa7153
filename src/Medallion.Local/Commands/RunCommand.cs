using System.CommandLine;
using FlowDsl;
using FlowDsl.Asl.Diagnostics;
using Medallion.Local.Runs;
using Medallion.Local.Views;
using Spectre.Console;

namespace Medallion.Local.Commands;

/// <summary><c>run</c>: a pipeline on this machine, from its API to a queried table.</summary>
internal static class RunCommand
{
    public static Command Make(Registry registry, HostConsole console)
    {
        var options = new RunOptions(registry);
        var command = options.Command();
        command.SetAction((parsed, cancellation) => RunAsync(registry, console, options, parsed, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Registry registry, HostConsole console, RunOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(options.Plain)) console = console.AsPlain();
        var pipeline = registry.Find(parsed.GetValue(options.Name)!);
        var (failure, realTime) = (parsed.GetValue(options.Fail), parsed.GetValue(options.RealTime));
        var days = DayPlan.Of(parsed.GetValue(options.Day), parsed.GetValue(options.From), parsed.GetValue(options.To), parsed.GetValue(options.ScheduledAt),
            pipeline.SampleDay ?? DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-1), pipeline.Pipeline.Settings.Schedule);
        var api = ApiChoice.Of(pipeline, parsed.GetValue(options.Api), failure);
        var dataset = DatasetChoice.Of(pipeline.Pipeline);
        RefuseAFailureOfNobody(pipeline.Pipeline, failure);
        var data = DataFolder.ForWriting(parsed.GetValue(options.Data)!);
        if (Compile(pipeline.Pipeline, console) is not { } compiled) return ExitCode.Failed;

        await using var server = await api.ServeAsync(cancellation);
        var settings = new RunSettings(server?.Endpoint ?? api.Endpoint!, failure, realTime);
        console.View.WriteLine($"{pipeline.Pipeline.Name}: {api.Description} {settings.Endpoint}");
        using var view = new RunView(console, compiled.Definition, brief: days.Count > 1, realTime);
        try
        {
            var runner = new PipelineRunner(pipeline.Pipeline, dataset, compiled, settings, data, view);
            var outcomes = await RunAllAsync(runner, days, cancellation);
            view.Dispose();
            new OutcomeView(console, pipeline, data, api.SampleDays).Show(outcomes);
            return outcomes.All(outcome => outcome.Succeeded) ? ExitCode.Done : ExitCode.Failed;
        }
        catch (DiagnosticException problems)
        {
            Problems.Write(console, $"The pipeline '{pipeline.Pipeline.Name}' cannot run here:", problems.Diagnostics);
            return ExitCode.Failed;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            console.Error.WriteLine($"The run stopped: {error.Message}");
            return ExitCode.Failed;
        }
    }

    private static void RefuseAFailureOfNobody(Pipeline pipeline, InjectedFailure failure)
    {
        if (failure == InjectedFailure.Crawler && pipeline.Settings.Catalog.Kind == CatalogKind.DeclaredTables)
            throw new WrongUsage($"--fail crawler: the pipeline '{pipeline.Name}' declares its tables and has no crawler that could fail.");
    }

    private static async Task<IReadOnlyList<DayOutcome>> RunAllAsync(PipelineRunner runner, IReadOnlyList<PlannedDay> days, CancellationToken cancellation)
    {
        var outcomes = new List<DayOutcome>();
        foreach (var day in days)
        {
            outcomes.Add(await runner.RunAsync(day, cancellation));
            if (cancellation.IsCancellationRequested) break;
        }

        return outcomes;
    }

    private static CompiledWorkflow? Compile(Pipeline pipeline, HostConsole console)
    {
        try
        {
            return pipeline.Compile();
        }
        catch (WorkflowException problems)
        {
            Problems.Write(console, $"The pipeline '{pipeline.Name}' does not compile:", problems.Diagnostics);
            return null;
        }
    }
}
