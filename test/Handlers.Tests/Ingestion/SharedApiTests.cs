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

    [FactWithShared(SharedApi.Script)]
    public async Task Its_tokens_lead_through_all_pages_in_spite_of_faults_and_a_retried_invocation()
    {
        // Page 3 fails so often that the first invocation gives up.
        const string Plan = "1:500,2:truncated,2:badjson,3:500,3:reset,3:500,3:429,4:429,5:reset,5:truncated";
        using var api = await SharedApi.StartAsync("--pages", "5", "--per-page", "400", "--tricky", "--fault-plan", Plan);
        using var ingest = new Ingest();
        await Assert.ThrowsAsync<ApiUnavailable>(() => ingest.RunAsync(api.Pages(400)));
        Assert.Equal(2, ingest.Pages.Count);

        var result = await ingest.RunAsync(api.Pages(400));

        var truth = await api.GetAsync("/truth?content=1");
        var content = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 5).Select(ingest.Page))));
        Assert.Equal((2_000, 5), (result.RecordCount, result.PageCount));
        Assert.Equal(truth.GetProperty("content_sha256").GetString(), Convert.ToHexStringLower(content));
        Assert.Equal(1, (await api.GetAsync("/stats?brief=1")).GetProperty("max_served").GetInt32());
    }

    [TheoryWithShared(SharedApi.Script)]
    [InlineData(0)]
    [InlineData(2)]
    public async Task A_token_that_repeats_and_a_cycle_of_tokens_both_stop(int to)
    {
        using var api = await SharedApi.StartAsync("--pages", "5", "--per-page", "10", "--loop-at", "4", "--loop-to", to.ToString());
        using var ingest = new Ingest();

        var error = await Assert.ThrowsAsync<ApiContractBroken>(() => ingest.RunAsync(api.Pages(10)));

        Assert.Contains("what follows page 4 was asked for before", error.Message, StringComparison.Ordinal);
        Assert.Equal(4, (await api.GetAsync("/stats?brief=1")).GetProperty("requests").GetInt32());
        Assert.DoesNotContain($"{Ingest.Folder}/_manifest.json", ingest.Lake.Files);
    }

    [FactWithShared(SharedApi.Script)]
    public async Task Its_link_header_leads_through_all_pages()
    {
        using var api = await SharedApi.StartAsync("--pages", "4", "--per-page", "10");
        using var ingest = new Ingest();

        var result = await ingest.RunAsync(api.Pages(10) with { Paging = new NextLinkPaging() });

        Assert.Equal((40, 4), (result.RecordCount, result.PageCount));
        Assert.Equal(4, (await api.GetAsync("/stats?brief=1")).GetProperty("requests").GetInt32());
    }

    [FactWithShared(SharedApi.Script)]
    public async Task Its_pages_are_counted_until_one_is_empty()
    {
        using var api = await SharedApi.StartAsync("--pages", "3", "--per-page", "10");
        using var ingest = new Ingest();

        var paging = new PageNumberPaging { FirstPage = 1, PageSize = 10 };
        var result = await ingest.RunAsync(api.Pages(10) with { Query = new Dictionary<string, string>(), Paging = paging });

        Assert.Equal((30, 3), (result.RecordCount, result.PageCount));
    }
}
