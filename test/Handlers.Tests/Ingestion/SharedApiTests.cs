using System.Security.Cryptography;
using System.Text;
using Handlers.Tests.Fakes;
using Medallion.Contracts;

namespace Handlers.Tests.Ingestion;

public sealed class SharedApiTests
{
    [FactWithShared(SharedApi.Script)]
    public async Task Every_record_arrives_once_and_byte_for_byte_in_spite_of_faults()
    {
        const string Plan = "1:500,1:reset,2:truncated,2:badjson,3:429,4:badjson,4:500,5:reset,5:truncated";
        using var api = await SharedApi.StartAsync("--pages", "5", "--per-page", "400", "--tricky", "--fault-plan", Plan);
        using var content = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var records = 0L;

        for (var number = 1; number <= 5; number++)
        {
            using var ingest = new Ingest();
            records += (await ingest.RunAsync(api.Page(number))).RecordCount;
            content.AppendData(Encoding.UTF8.GetBytes(ingest.Page(1)));
        }

        var truth = await api.GetAsync("/truth?content=1");
        Assert.Equal(truth.GetProperty("records").GetInt64(), records);
        Assert.Equal(truth.GetProperty("content_sha256").GetString(), Convert.ToHexStringLower(content.GetHashAndReset()));
        var stats = await api.GetAsync("/stats?brief=1");
        Assert.Equal((14, 1), (stats.GetProperty("requests").GetInt32(), stats.GetProperty("max_served").GetInt32()));
    }

    [FactWithShared(SharedApi.Script)]
    public async Task A_page_past_the_last_one_is_a_day_without_records()
    {
        using var api = await SharedApi.StartAsync("--pages", "1", "--per-page", "10");
        using var ingest = new Ingest();

        Assert.Equal(0, (await ingest.RunAsync(api.Page(2))).RecordCount);
    }

    [FactWithShared(SharedApi.Script)]
    public async Task No_credential_follows_a_redirect_to_another_host()
    {
        using var api = await SharedApi.StartAsync("--pages", "1", "--per-page", "10", "--redirect");
        using var ingest = new Ingest();

        await Assert.ThrowsAsync<ApiContractBroken>(() => ingest.RunAsync(api.Page(1) with { Authentication = new ApiKeyHeader("X-Api-Key", "key") }));

        var stats = await api.GetAsync("/stats?brief=1");
        Assert.Equal(1, stats.GetProperty("auth").GetProperty("x-api-key").GetInt32());
        Assert.Equal(0, stats.GetProperty("other").GetProperty("x-api-key").GetInt32());
    }

    [FactWithShared(SharedApi.Script)]
    public async Task A_token_that_was_renewed_is_found()
    {
        using var api = await SharedApi.StartAsync("--pages", "1", "--per-page", "10", "--token", "T");
        using var ingest = new Ingest { Secrets = new FakeSecrets("expired", "T") };

        Assert.Equal(10, (await ingest.RunAsync(api.Page(1) with { Authentication = new BearerToken("token") })).RecordCount);
    }
}
