using System.Text.Json.Serialization;

namespace FlowDsl;

/// <summary>How a crawl ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CrawlStatus>))]
public enum CrawlStatus
{
    /// <summary>It went through.</summary>
    [JsonStringEnumMemberName("SUCCEEDED")]
    Succeeded,

    /// <summary>Somebody stopped it.</summary>
    [JsonStringEnumMemberName("CANCELLED")]
    Cancelled,

    /// <summary>It failed.</summary>
    [JsonStringEnumMemberName("FAILED")]
    Failed,
}
