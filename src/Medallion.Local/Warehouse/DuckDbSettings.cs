namespace Medallion.Local.Warehouse;

/// <summary>What DuckDB may use of this machine.</summary>
/// <param name="MemoryLimit">As DuckDB writes it (<c>1GB</c>); beyond it DuckDB spills to the run's staging folder.</param>
/// <param name="Threads">Worker threads; null takes the machine's processors.</param>
public sealed record DuckDbSettings(string MemoryLimit = "1GB", int? Threads = null);
