namespace Handlers.Records;

/// <summary>
/// Brings a pretty-printed record onto one line. JSON has no line break within a string (it is escaped there), so a record without one is left byte for byte as it came;
/// in any other, the white space between tokens goes, and nothing else.
/// </summary>
internal static class OneLine
{
    /// <summary>Works in place on a record that is known to be JSON.</summary>
    /// <returns>The record's length afterwards.</returns>
    internal static int Make(Span<byte> record)
    {
        if (record.IndexOfAny((byte)'\n', (byte)'\r') < 0) return record.Length;
        var kept = 0;
        var inString = false;
        for (var i = 0; i < record.Length; i++)
        {
            var b = record[i];
            if (inString && b == '\\')
            {
                record[kept++] = b;
                record[kept++] = record[++i];
                continue;
            }

            if (b == '"') inString = !inString;
            if (inString || b is not ((byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')) record[kept++] = b;
        }

        return kept;
    }
}
