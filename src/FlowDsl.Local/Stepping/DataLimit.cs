using System.Text;
using System.Text.Json;
using FlowDsl.Asl.Json;

namespace FlowDsl.Local.Stepping;

/// <summary>What a document that goes from state to state may weigh.</summary>
internal static class DataLimit
{
    /// <summary>256 KiB of UTF-8.</summary>
    public const int MaxBytes = 262_144;

    public static bool Exceeds(JsonElement value)
    {
        // A UTF-16 unit is at most three bytes of UTF-8, and what is compact is no longer: most documents need no second look.
        var raw = value.GetRawText();
        return raw.Length > MaxBytes / 4 && Encoding.UTF8.GetByteCount(JsonStyle.Compact(value)) > MaxBytes;
    }

    public static StateFailure Failure(string who) => new(
        ErrorNames.DataLimitExceeded, $"The state/task '{who}' returned a result with a size exceeding the maximum number of bytes service limit.") { NamesState = false };
}
