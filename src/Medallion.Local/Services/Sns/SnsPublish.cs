using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlowDsl.Local.Tasks;

namespace Medallion.Local.Services.Sns;

/// <summary>SNS's Publish: a message becomes a line of the outbox, and whoever watches is told.</summary>
/// <param name="topics">The ARNs of the topics that there are.</param>
/// <param name="outbox">The file, one JSON object a line.</param>
/// <param name="published">Is told of each message.</param>
internal sealed class SnsPublish(IReadOnlyCollection<string> topics, string outbox, Action<OutboxMessage> published) : ILocalService
{
    private const int LongestMessage = 256 * 1024;
    private const int LongestSubject = 100;

    public string Resource => "arn:aws:states:::sns:publish";

    public async ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken)
    {
        var topic = invocation.Text("TopicArn") ?? invocation.Text("TargetArn") ?? "";
        if (!topics.Contains(topic)) return Refused("NotFound", 404, $"Topic does not exist: '{topic}'. The topics of this run are {string.Join(", ", topics)}", invocation);
        var (message, subject) = (Message(invocation), invocation.Text("Subject"));
        if (Problem(message, subject) is { } problem) return Refused("InvalidParameter", 400, "Invalid parameter: " + problem, invocation);
        var sent = new OutboxMessage(topic, subject, message, InvocationIdentity.RequestId(invocation), invocation.ExecutionId.Split(':')[^1], invocation.Now);
        await File.AppendAllTextAsync(outbox, JsonSerializer.Serialize(sent, OutboxJson.Readable.OutboxMessage) + "\n", cancellationToken);
        published(sent);
        return Arguments.Succeeded(new JsonObject { ["MessageId"] = sent.MessageId }.WithMetadata(invocation));
    }

    // An object where SNS wants text is sent as its JSON text.
    private static string Message(TaskInvocation invocation) => invocation.Arguments.Member("Message") switch
    {
        null or { ValueKind: JsonValueKind.Null } => "",
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { } other => other.GetRawText(),
    };

    private static string? Problem(string message, string? subject)
    {
        if (message.Length == 0) return "Empty message";
        if (Encoding.UTF8.GetByteCount(message) > LongestMessage) return "Message too long";
        return subject is null || (subject.Length is > 0 and <= LongestSubject && subject.All(character => character is >= ' ' and <= '~')) ? null : "Subject";
    }

    private static TaskFailed Refused(string code, int status, string message, TaskInvocation invocation) => new(
        $"SNS.{code}Exception",
        $"{message} (Service: AmazonSNS; Status Code: {status}; Error Code: {code}; Request ID: {InvocationIdentity.RequestId(invocation)}; Proxy: null)");
}
