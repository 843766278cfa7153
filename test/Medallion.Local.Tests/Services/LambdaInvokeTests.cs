using System.Text.Json;
using FlowDsl.Local.Tasks;
using Medallion.Contracts;
using Medallion.Local.Services.Lambda;

namespace Medallion.Local.Tests.Services;

public sealed class LambdaInvokeTests
{
    private const string Call = """{"FunctionName":"double","Payload":{"value":21}}""";

    [Fact]
    public async Task The_answer_is_wrapped_as_lambda_wraps_it()
    {
        var result = await Of(Double).RunAsync(Invocations.Of(Call), default).SucceedAsync();

        Assert.Equal(["ExecutedVersion", "Payload", "StatusCode", "SdkHttpMetadata", "SdkResponseMetadata"], result.EnumerateObject().Select(member => member.Name));
        Assert.Equal(42, result.GetProperty("Payload").GetInt32());
        Assert.Equal(200, result.GetProperty("StatusCode").GetInt32());
    }

    [Theory]
    [InlineData("double")]
    [InlineData("double:live")]
    [InlineData("123456789012:function:double")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:double")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:double:$LATEST")]
    public async Task A_function_is_found_by_its_name_and_by_its_arn(string name) =>
        await Of(Double).RunAsync(Invocations.Of($$"""{"FunctionName":"{{name}}","Payload":{"value":1} }"""), default).SucceedAsync();

    [Fact]
    public async Task An_exception_is_an_error_of_its_class_name_with_a_cause_in_json()
    {
        var failed = await Of((_, _, _) => throw new ApiUnavailable("it's \"down\"")).RunAsync(Invocations.Of(Call), default).FailAsync();

        Assert.Equal("ApiUnavailable", failed.Error);
        Assert.Equal("""{"errorMessage":"it's \"down\"","errorType":"ApiUnavailable","stackTrace":[]}""", failed.Cause);
    }

    [Fact]
    public async Task A_function_that_is_not_there_is_lambdas_own_error_and_names_those_there_are()
    {
        var failed = await Of(Double).RunAsync(Invocations.Of("""{"FunctionName":"triple"}"""), default).FailAsync();

        Assert.Equal("Lambda.ResourceNotFoundException", failed.Error);
        Assert.Contains("'triple'. The functions of this run are double.", failed.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wait_passes_at_once_and_moves_the_clock_of_the_execution()
    {
        var outcome = await Of((_, call, token) => WaitAsync(call.Clock, token)).RunAsync(Invocations.Of(Call), default);

        Assert.Equal(TimeSpan.FromSeconds(12), Assert.IsType<TaskSucceeded>(outcome).Takes);
    }

    [Fact]
    public async Task Waits_before_a_failure_count_too()
    {
        var outcome = await Of(async (_, call, token) =>
        {
            await WaitAsync(call.Clock, token);
            throw new ApiThrottled("later");
        }).RunAsync(Invocations.Of(Call), default);

        Assert.Equal(TimeSpan.FromSeconds(12), Assert.IsType<TaskFailed>(outcome).Takes);
    }

    [Fact]
    public async Task The_seed_is_the_calls_own_and_the_same_each_time()
    {
        var seeds = new List<int>();
        var lambda = Of((payload, call, _) =>
        {
            seeds.Add(call.Seed);
            return Task.FromResult(payload);
        });

        foreach (var attempt in (int[])[1, 1, 2]) await lambda.RunAsync(Invocations.Of(Call, attempt: attempt), default);

        Assert.Equal(seeds[0], seeds[1]);
        Assert.NotEqual(seeds[0], seeds[2]);
    }

    [Fact]
    public async Task A_caller_that_gives_up_is_no_failure_of_the_function()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await Of((_, _, token) => Task.FromCanceled<JsonElement>(token)).RunAsync(Invocations.Of(Call), cancelled.Token));
    }

    private static LambdaInvoke Of(LambdaFunction function) => new(new Dictionary<string, LambdaFunction> { ["double"] = function }, TimeSpan.FromSeconds(20));

    private static Task<JsonElement> Double(JsonElement payload, LambdaCall call, CancellationToken token) =>
        Task.FromResult(JsonSerializer.SerializeToElement(payload.GetProperty("value").GetInt32() * 2));

    private static async Task<JsonElement> WaitAsync(TimeProvider clock, CancellationToken token)
    {
        await Task.Delay(TimeSpan.FromSeconds(10), clock, token);
        await Task.Delay(TimeSpan.FromSeconds(2), clock, token);
        return JsonSerializer.SerializeToElement("done");
    }
}
