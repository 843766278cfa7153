using FlowDsl.Local.Tasks;
using Medallion.Local.Services.Sns;

namespace Medallion.Local.Tests.Services;

public sealed class SnsPublishTests : IDisposable
{
    private const string Topic = "arn:aws:sns:us-east-1:123456789012:alerts";
    private readonly string _outbox = Path.Combine(Directory.CreateTempSubdirectory("outbox-").FullName, "outbox.jsonl");
    private readonly List<OutboxMessage> _published = [];

    [Fact]
    public async Task A_message_is_a_line_of_the_outbox_and_whoever_watches_is_told()
    {
        var result = await PublishAsync("""{"TopicArn":"arn:aws:sns:us-east-1:123456789012:alerts","Subject":"Done","Message":"two\nlines \"é\""}""").SucceedAsync();
        await PublishAsync("""{"TopicArn":"arn:aws:sns:us-east-1:123456789012:alerts","Message":{"an":"object"}}""").SucceedAsync();

        var lines = File.ReadAllLines(_outbox);
        var id = result.GetProperty("MessageId").GetString();
        Assert.Equal($$"""{"topic":"{{Topic}}","subject":"Done","message":"two\nlines \"é\"","messageId":"{{id}}","execution":"run-1","publishedAt":"2018-02-06T09:00:00+00:00"}""", lines[0]);
        Assert.Contains("""
            "message":"{\"an\":\"object\"}"
            """.Trim(), lines[1], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);
        Assert.Equal(["Done", null], _published.Select(message => message.Subject));
    }

    [Theory]
    [InlineData("""{"Message":""}""", "InvalidParameter", "Empty message")]
    [InlineData("""{}""", "InvalidParameter", "Empty message")]
    [InlineData("""{"Message":"m","Subject":""}""", "InvalidParameter", "Subject")]
    [InlineData("""{"Message":"m","Subject":"two\nlines"}""", "InvalidParameter", "Subject")]
    [InlineData("""{"Message":"m","TopicArn":"arn:aws:sns:us-east-1:123456789012:other"}""", "NotFound", "Topic does not exist")]
    public async Task What_sns_refuses_is_refused_with_its_error(string call, string code, string reason)
    {
        var failed = await PublishAsync(call.Contains("TopicArn", StringComparison.Ordinal) ? call : call.Replace("}", $"{(call == "{}" ? "" : ",")}\"TopicArn\":\"{Topic}\"}}", StringComparison.Ordinal)).FailAsync();

        Assert.Equal($"SNS.{code}Exception", failed.Error);
        Assert.Contains(reason, failed.Cause, StringComparison.Ordinal);
        Assert.Contains($"Service: AmazonSNS; Status Code: {(code == "NotFound" ? 404 : 400)}; Error Code: {code}", failed.Cause, StringComparison.Ordinal);
        Assert.False(File.Exists(_outbox));
    }

    [Fact]
    public async Task A_message_beyond_256_kib_is_refused()
    {
        var call = $$"""{"TopicArn":"{{Topic}}","Message":"{{new string('m', (256 * 1024) + 1)}}"}""";

        Assert.Equal("SNS.InvalidParameterException", (await PublishAsync(call).FailAsync()).Error);
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_outbox)!, recursive: true);

    private ValueTask<TaskOutcome> PublishAsync(string call) => new SnsPublish([Topic], _outbox, _published.Add).RunAsync(Invocations.Of(call), default);
}
