using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using DuckDB.NET.Data;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Items;

/// <summary>The rows of a Parquet file as JSON objects, by DuckDB.</summary>
internal static class ParquetRows
{
    /// <summary>Reads them one after the other.</summary>
    /// <exception cref="IOException">The file is no Parquet.</exception>
    public static async IAsyncEnumerable<JsonElement> ReadAsync(
        string path, string spillFolder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // DuckDB reads on a thread of its own, and only as far ahead as there is room.
        var rows = Channel.CreateBounded<JsonElement>(new BoundedChannelOptions(256) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.Run(() => Produce(path, spillFolder, rows.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var row in rows.Reader.ReadAllAsync(cancellationToken)) yield return row;
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    private static void Produce(string path, string spillFolder, ChannelWriter<JsonElement> rows, CancellationToken cancellationToken)
    {
        try
        {
            using var session = new DuckDbSession(new DuckDbSettings(), spillFolder, cancellationToken);
            session.Query($"select to_json(item)::varchar from read_parquet({DuckDbSession.Literal(path)}, hive_partitioning = false) as item", read =>
            {
                // The thread is this reading's own, and DuckDB's reader does not outlive the query.
                while (read.Read()) rows.WriteAsync(JsonElement.Parse(read.GetString(0)), cancellationToken).AsTask().GetAwaiter().GetResult();
                return true;
            });
            rows.Complete();
        }
        catch (OperationCanceledException)
        {
            rows.Complete();
        }
        catch (DuckDBException broken)
        {
            rows.Complete(new IOException($"The Parquet file cannot be read: {broken.Message}", broken));
        }
    }
}
