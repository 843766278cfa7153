using System.Text.Json;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Tests.Running;

/// <summary>What a crawler's API answers to one call.</summary>
internal sealed record CrawlerAnswer(string Action, TaskOutcome Outcome)
{
    public static CrawlerAnswer Of(string action, string json) => new(action, new TaskSucceeded(JsonElement.Parse(json)));

    public static CrawlerAnswer Error(string action, string error, string cause) => new(action, new TaskFailed(error, cause));
}
