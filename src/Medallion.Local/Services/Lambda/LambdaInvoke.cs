using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlowDsl.Local.Tasks;

namespace Medallion.Local.Services.Lambda;

/// <summary>Lambda's Invoke: the functions run in this process.</summary>
/// <param name="functions">The functions by name.</param>
/// <param name="longestSkippedWait">Waits within a function up to this pass at once, and only the execution's clock moves; zero waits them out.</param>
internal sealed class LambdaInvoke(IReadOnlyDictionary<string, LambdaFunction> functions, TimeSpan longestSkippedWait) : ILocalService
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Resource => "arn:aws:states:::lambda:invoke";

    public async ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken)
    {
        var name = invocation.Text("FunctionName") ?? "";
        if (!functions.TryGetValue(BareName(name), out var function))
            return new TaskFailed("Lambda.ResourceNotFoundException", $"Function not found: '{name}'. The functions of this run are {string.Join(", ", functions.Keys.Order(StringComparer.Ordinal))}.");
        var clock = new SkippingClock(longestSkippedWait);
        var call = new LambdaCall(longestSkippedWait > TimeSpan.Zero ? clock : TimeProvider.System, InvocationIdentity.Seed(invocation));
        try
        {
            var payload = await function(invocation.Arguments.Member("Payload") ?? JsonSerializer.SerializeToElement(new JsonObject()), call, cancellationToken);
            return Arguments.Succeeded(Answer(payload).WithMetadata(invocation)) with { Takes = clock.Waited };
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception error)
        {
            return new TaskFailed(error.GetType().Name, Cause(error)) { Takes = clock.Waited };
        }
    }

    private static JsonObject Answer(JsonElement payload) => new()
    {
        ["ExecutedVersion"] = "$LATEST",
        ["Payload"] = JsonSerializer.SerializeToNode(payload),
        ["StatusCode"] = 200,
    };

    private static string Cause(Exception error) => new JsonObject
    {
        ["errorMessage"] = error.Message,
        ["errorType"] = error.GetType().Name,
        ["stackTrace"] = new JsonArray(),
    }.ToJsonString(Readable);

    // arn:aws:lambda:REGION:ACCOUNT:function:NAME, ACCOUNT:function:NAME or NAME; each may end with :VERSION.
    private static string BareName(string name)
    {
        var at = name.LastIndexOf("function:", StringComparison.Ordinal);
        return (at < 0 ? name : name[(at + 9)..]).Split(':')[0];
    }
}
