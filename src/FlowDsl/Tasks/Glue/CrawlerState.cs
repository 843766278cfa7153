using System.Text.Json.Serialization;

namespace FlowDsl;

/// <summary>What a crawler does at the moment.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CrawlerState>))]
public enum CrawlerState
{
    /// <summary>Nothing: it can be started.</summary>
    [JsonStringEnumMemberName("READY")]
    Ready,

    /// <summary>It crawls.</summary>
    [JsonStringEnumMemberName("RUNNING")]
    Running,

    /// <summary>It ends a crawl.</summary>
    [JsonStringEnumMemberName("STOPPING")]
    Stopping,
}
