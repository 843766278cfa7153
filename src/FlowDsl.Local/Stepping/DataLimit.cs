using FlowDsl.Jsonata;

namespace FlowDsl.Local.Stepping;

/// <summary>What a document that goes from state to state may weigh.</summary>
internal static class DataLimit
{
    /// <summary>256 KiB of UTF-8.</summary>
    public const int MaxBytes = 262_144;

    public static bool Exceeds(JsonataValue value) => value.IsLongerThan(MaxBytes);

    /// <summary>What a state asks of its work, or hands to the scopes within it; too much ends the execution.</summary>
    public static JsonataValue Checked(JsonataValue value, string state) =>
        Exceeds(value) ? throw new StateFailure(ErrorNames.DataLimitExceeded, Failure(state).Cause) { NamesState = false, IsFinal = true } : value;

    public static StateFailure Failure(string who) => new(
        ErrorNames.DataLimitExceeded, $"The state/task '{who}' returned a result with a size exceeding the maximum number of bytes service limit.") { NamesState = false };
}
