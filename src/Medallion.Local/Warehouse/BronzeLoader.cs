using System.IO.Compression;
using System.Text;

namespace Medallion.Local.Warehouse;

/// <summary>Loads the pages of a run as the table <c>bronze</c>: source_key, line_number, line, is_record, and each declared field as text.</summary>
internal sealed class BronzeLoader(DuckDbSession session, Dataset dataset, LakeLayout layout)
{
    private readonly RecordCheck _check = new(dataset.Fields.Values);

    /// <summary>Loads the pages and gives the number of lines.</summary>
    public long Load(IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        session.Execute("create table bronze_lines (source_key varchar, line_number bigint, line varchar, is_record boolean)");
        var lines = keys.Sum(key => LoadPage(key, cancellation));
        var paths = string.Join(", ", dataset.Fields.Values.Select(field => $"'{field.Text}'"));
        var columns = string.Concat(dataset.Fields.Keys.Select((name, place) => $", _fields[{place + 1}] as {name}"));
        // No column of a dataset begins with _, so that none hides the list.
        // DuckDB stops at text that is no JSON, so it sees records only.
        session.Execute($"""
            create view bronze as select source_key, line_number, line, is_record{columns}
            from (select *, case when is_record then json_extract_string(line, [{paths}]) end as _fields from bronze_lines) extracted
            """);
        return lines;
    }

    private long LoadPage(string key, CancellationToken cancellation)
    {
        var number = 0L;
        try
        {
            using var page = new GZipStream(File.OpenRead(layout.PathOf(key)), CompressionMode.Decompress);
            using var lines = new LineReader(page);
            using var appender = session.Append("bronze_lines");
            while (lines.TryRead(out var line))
            {
                if ((++number & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
                appender.CreateRow().AppendValue(key).AppendValue(number).AppendValue(Encoding.UTF8.GetString(line)).AppendValue(_check.IsRecord(line)).EndRow();
            }
        }
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new TransformFailed($"The bronze page {key} cannot be read beyond line {number}: {error.Message}", error);
        }
        return number;
    }
}
