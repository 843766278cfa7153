using System.Text;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Stepping;

/// <summary>
/// What variables may weigh: each, and all of one Assign, as much as a document; all of an execution together 10 MiB.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html.
/// </summary>
internal static class VariableLimits
{
    private const long MostBytesOfAll = 10_485_760;

    // The sum of variables that are all smaller than this stays below the limit unless there are more of them than a definition can name.
    private const int SmallBytes = 1024;

    /// <exception cref="StateFailure">They are too large: the execution ends.</exception>
    public static void Check(Turn turn, Cursor cursor, KeyValuePair<string, JsonataValue>[] assigned)
    {
        if (!Array.Exists(assigned, one => one.Value.IsLongerThan(SmallBytes))) return;
        var bytes = 0L;
        foreach (var (_, value) in assigned) bytes += Size(value);
        if (bytes > DataLimit.MaxBytes || bytes + Others(turn, cursor, assigned) > MostBytesOfAll)
            throw new StateFailure(
                ErrorNames.DataLimitExceeded, $"The state '{cursor.State}' assigned variables with a size exceeding the maximum number of bytes service limit.")
                { NamesState = false, IsFinal = true };
    }

    // The variables of the execution that stay as they are.
    private static long Others(Turn turn, Cursor cursor, KeyValuePair<string, JsonataValue>[] assigned)
    {
        var bytes = 0L;
        foreach (var other in turn.State.Cursors.Values.Where(other => other.Realm == cursor.Realm && other.Variables is not null))
            foreach (var (name, value) in other.Variables!)
                if (other != cursor || !Array.Exists(assigned, one => one.Key == name)) bytes += Size(value);
        return bytes;
    }

    private static int Size(JsonataValue value) => Encoding.UTF8.GetByteCount(value.ToJson());
}
