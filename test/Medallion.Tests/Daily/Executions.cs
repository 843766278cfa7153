using System.Text.Json;
using FlowDsl.Local;
using FlowDsl.Local.Tasks;

namespace Medallion.Tests.Daily;

public sealed class Executions
{
    [Fact]
    public async Task A_schedule_that_fires_at_nine_processes_the_day_before()
    {
        var (result, services) = await RunAsync(new MedallionSettings().Schedule.Input.Replace("<aws.scheduler.scheduled-time>", "2018-02-06T09:00:00Z", StringComparison.Ordinal));
        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
        Assert.Equal("2018-02-05", services.Ingested!.Value.GetProperty("day").GetString());
        Assert.Equal("2018-02-05", result.Output!.Value.GetProperty("day").GetString());
    }

    [Fact]
    public async Task A_day_comes_before_the_time_that_the_schedule_fired()
    {
        var (_, services) = await RunAsync("""{"day":"2018-02-01","scheduledAt":"2018-02-06T09:00:00Z"}""");
        Assert.Equal("2018-02-01", services.Ingested!.Value.GetProperty("day").GetString());
    }

    [Fact]
    public async Task Neither_of_the_two_is_an_error_that_says_so()
    {
        var (result, _) = await RunAsync("{}");
        Assert.Equal((ExecutionStatus.Failed, "States.QueryEvaluationError"), (result.Status, result.Error));
        Assert.Contains("ScheduledAt is null", result.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_execution_is_the_run_that_the_handler_writes()
    {
        var (_, services) = await RunAsync("""{"day":"2018-02-01"}""");
        Assert.Equal("run", services.Ingested!.Value.GetProperty("run").GetString());
    }

    [Fact]
    public async Task A_job_that_hangs_is_told_of_and_fails_while_there_is_time()
    {
        var (result, services) = await RunAsync("""{"day":"2018-02-01"}""", jobTakes: TimeSpan.FromHours(2));
        Assert.Equal((ExecutionStatus.Failed, "TransformFailed", "States.Timeout: "), (result.Status, result.Error, result.Cause));
        Assert.Equal(TimeSpan.FromMinutes(30), result.VirtualDuration);
        Assert.Equal(["States.Timeout: no reason was given (usgs/earthquakes of 2018-02-01, execution run)"], services.Messages);
    }

    [Theory]
    [InlineData("""{"Arguments":{"--manifest":"m"},"Attempt":0,"ErrorMessage":"silver.sql: no \"columns\", none\nLINE 1: \"x\"}","JobName":"j"}""", "silver.sql: no \"columns\", none\nLINE 1: \"x\"}")]
    [InlineData("""{"errorType":"ApiUnavailable","errorMessage":"down"}""", "down")]
    [InlineData("""{"Attempt":0,"JobName":"j"}""", """{"Attempt":0,"JobName":"j"}""")]
    [InlineData("""{"ErrorMessage":"a cause that AWS cu""", "a cause that AWS cu")]
    [InlineData("plain text", "plain text")]
    public async Task A_mail_has_the_message_and_not_the_document_around_it(string cause, string message)
    {
        var (result, services) = await RunAsync("""{"day":"2018-02-01"}""", jobFails: cause);
        Assert.Equal("States.TaskFailed: " + cause, result.Cause);
        Assert.Equal([$"States.TaskFailed: {message} (usgs/earthquakes of 2018-02-01, execution run)"], services.Messages);
    }

    [Fact]
    public async Task A_day_without_records_is_told_of_and_fails()
    {
        var (result, services) = await RunAsync("""{"day":"2018-02-01"}""", records: 0);
        Assert.Equal((ExecutionStatus.Failed, "NoData"), (result.Status, result.Error));
        Assert.Equal(["usgs had nothing for 2018-02-01"], services.Messages);
    }

    private static async Task<(ExecutionResult Result, Services Services)> RunAsync(string input, int records = 254, TimeSpan jobTakes = default, string? jobFails = null)
    {
        var services = new Services(records, jobTakes, jobFails);
        var request = new ExecutionRequest { Name = "run", Input = JsonElement.Parse(input), Tasks = services };
        return (await LocalStateMachine.Load(Definitions.Daily.Definition).RunAsync(request), services);
    }

    /// <summary>Services that do what is asked of them at once, but for a job that takes its time.</summary>
    private sealed class Services(int records, TimeSpan jobTakes, string? jobFails) : ITaskHandler
    {
        private int _looks;

        public JsonElement? Ingested { get; private set; }

        public List<string> Messages { get; } = [];

        public ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken) => ValueTask.FromResult(Answer(invocation));

        private TaskOutcome Answer(TaskInvocation invocation)
        {
            switch (invocation.Resource.Split(':')[^1])
            {
                case "invoke":
                    Ingested = invocation.Arguments.GetProperty("Payload");
                    return Ok($$$"""{"Payload":{"recordCount":{{{records}}},"pageCount":3,"byteCount":1,"manifestKey":"m"} }""");
                case "startJobRun.sync" when jobFails is not null:
                    return new TaskFailed("States.TaskFailed", jobFails);
                case "startJobRun.sync":
                    return Ok("""{"Id":"jr","JobName":"j","JobRunState":"SUCCEEDED"}""") with { Takes = jobTakes };
                case "getCrawler":
                    return Ok($$"""{"Crawler":{"State":"READY","LastCrawl":{"Status":"SUCCEEDED","StartTime":"2018-02-06T09:00:0{{_looks++}}Z"} } }""");
                case "publish":
                    Messages.Add(invocation.Arguments.GetProperty("Message").GetString()!);
                    return Ok("""{"MessageId":"1"}""");
                default:
                    return Ok("{}");
            }
        }

        private static TaskSucceeded Ok(string json) => new(JsonElement.Parse(json));
    }
}
