using System.Globalization;
using DuckDB.NET.Data;

namespace Medallion.Local.Warehouse;

/// <summary>A DuckDB database in memory with this program's settings: UTC, no extension is fetched, memory bounded, spilling to a folder of the run.</summary>
internal sealed class DuckDbSession : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly CancellationToken _cancellation;

    public DuckDbSession(DuckDbSettings settings, string spillFolder, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _connection.Open();
        Execute("set autoinstall_known_extensions = false");
        Execute("set autoload_known_extensions = false");
        Execute("set TimeZone = 'UTC'");
        Execute($"set memory_limit = {Literal(settings.MemoryLimit)}");
        Execute($"set threads = {settings.Threads ?? Environment.ProcessorCount}");
        Execute($"set temp_directory = {Literal(spillFolder)}");
    }

    /// <summary>Text as an SQL literal.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Text as an SQL name.</summary>
    public static string Name(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public DuckDBAppender Append(string table) => _connection.CreateAppender(table);

    public void Execute(string sql) => Run(sql, command => command.ExecuteNonQuery());

    public long Count(string sql) => Run(sql, command => Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture));

    public T Query<T>(string sql, Func<DuckDBDataReader, T> read) => Run(sql, command =>
    {
        command.UseStreamingMode = true; // a reader that stops early does not pay for the rest
        using var reader = command.ExecuteReader();
        return read(reader);
    });

    private T Run<T>(string sql, Func<DuckDBCommand, T> run)
    {
        _cancellation.ThrowIfCancellationRequested();
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var registration = _cancellation.Register(command.Cancel);
        try { return run(command); }
        catch (DuckDBException) when (_cancellation.IsCancellationRequested) { throw new OperationCanceledException(_cancellation); }
    }

    public void Dispose() => _connection.Dispose();
}
