using System.Runtime.CompilerServices;

namespace FlowDsl;

/// <summary>The crawl that Step Functions has no <c>.sync</c> for, as a fragment: ordinary steps behind one method.</summary>
public static class Crawling
{
    private const string NoMessage = "the crawl ended without success and without a message";

    /// <summary>
    /// Starts a crawler and waits until that very crawl has ended well. A crawl that somebody else has started is waited for first, since it may have begun
    /// before our data was there; a crawl that fails, a call that fails and laps that run out all leave by <paramref name="onFailure"/>.
    /// </summary>
    /// <typeparam name="TOut">The workflow's output.</typeparam>
    /// <param name="block">The block.</param>
    /// <param name="name">What the names of all its states begin with.</param>
    /// <param name="crawler">The crawler.</param>
    /// <param name="every">The wait between two looks at it: whole seconds.</param>
    /// <param name="atMost">The most looks, those at somebody else's crawl included.</param>
    /// <param name="onFailure">What happens when there is no good crawl; it ends the workflow, or goes on after the crawl with <c>e.Recover</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static void Crawl<TOut>(this Block<TOut> block, string name, Crawler crawler, TimeSpan every, int atMost,
        Func<CatchBlock<Nothing, TOut>, Outcome<Nothing>> onFailure, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(crawler);
        var retry = Retry.On(GlueErrors.Transient).Times(3).Every(2.Seconds).Backoff(2).WithJitter();

        block.Guard(name, guard => guard.Repeat(name, every, atMost, lap =>
        {
            var before = lap.Run($"{name}: look", crawler.Get().Retry(retry), file, line);
            lap.Unless($"{name}: idle?", () => before.Value.State == CrawlerState.Ready, then: f => f.Again(lap, file, line), file: file, line: line);
            lap.Run($"{name}: start", crawler.Start().Retry(retry), file, line).Catch(GlueErrors.CrawlerBusy, e => e.Again(lap, file, line), file, line);

            lap.Continue($"{name}: wait", wait =>
            {
                var now = wait.Run($"{name}: check", crawler.Get().Retry(retry), file, line);
                wait.Unless($"{name}: ended?",
                    () => now.Value.State == CrawlerState.Ready && now.Value.LastCrawl != null
                        && (before.Value.LastCrawl == null || now.Value.LastCrawl.StartTime != before.Value.LastCrawl.StartTime),
                    then: f => f.Again(wait, file, line), file: file, line: line);
                wait.Unless($"{name}: succeeded?", () => now.Value.LastCrawl != null && now.Value.LastCrawl.Status == CrawlStatus.Succeeded,
                    then: f => f.Raise(guard, $"{name}: failed", "CrawlerFailed",
                        () => now.Value.LastCrawl == null ? NoMessage : now.Value.LastCrawl.ErrorMessage ?? NoMessage, file: file, line: line),
                    file: file, line: line);
            }, file, line);
        }, whenUsedUp: f => f.Raise(guard, $"{name}: too long", "CrawlerTooSlow", () => "the crawler was not done after the last look at it", file: file, line: line), file, line),
            onFailure, file, line);
    }
}
