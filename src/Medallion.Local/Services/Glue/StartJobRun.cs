using System.Text.Encodings.Web;
using System.Text.Json;
using FlowDsl.Local.Tasks;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Services.Glue;

/// <summary>Glue's StartJobRun with the wait for the run's end.</summary>
/// <param name="jobs">The jobs by name.</param>
internal sealed class StartJobRun(IReadOnlyDictionary<string, TransformJob> jobs) : ILocalService
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Resource => "arn:aws:states:::glue:startJobRun.sync";

    public async ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken)
    {
        var name = invocation.Text("JobName") ?? "";
        if (!jobs.TryGetValue(name, out var job))
            return new TaskFailed("Glue.EntityNotFoundException", $"Failed to start job run due to missing metadata: there is no job '{name}'. The jobs of this run are {string.Join(", ", jobs.Keys.Order(StringComparer.Ordinal))}.");
        try
        {
            await job.RunAsync(invocation.Arguments.Member("Arguments"), cancellationToken);
            return Arguments.Succeeded(GlueJobRun.Describe(invocation, name, null));
        }
        catch (TransformFailed error)
        {
            return new TaskFailed("States.TaskFailed", GlueJobRun.Describe(invocation, name, error.Message).ToJsonString(Readable));
        }
    }
}
