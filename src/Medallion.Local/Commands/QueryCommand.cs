using System.CommandLine;
using Medallion.Local.Catalog;
using Medallion.Local.Runs;
using Medallion.Local.Views;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Commands;

/// <summary><c>query</c>: SQL on the local lake.</summary>
internal static class QueryCommand
{
    public static Command Make(HostConsole console)
    {
        var sql = new Argument<string>("sql") { Description = "One SELECT statement; tables by their names in the catalog." };
        var data = CommonOptions.Data();
        var limit = new Option<int>("--limit") { Description = "The most rows to show.", HelpName = "ROWS", DefaultValueFactory = _ => 1000 };
        var format = new Option<string>("--format") { Description = "How to show the rows.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "csv", "json");
        var command = new Command("query", "Asks the local lake, as Athena would be asked.") { sql, data, limit, format };
        command.SetAction((parsed, cancellation) =>
            Task.FromResult(Run(console, DataFolder.ForReading(parsed.GetValue(data)!), parsed.GetValue(sql)!, parsed.GetValue(limit), parsed.GetValue(format)!, cancellation)));
        return command;
    }

    private static int Run(HostConsole console, DataFolder data, string sql, int limit, string format, CancellationToken cancellation)
    {
        if (limit < 0) throw new WrongUsage($"--limit {limit} is negative.");
        var result = Ask(data, sql, limit, cancellation);
        switch (format)
        {
            case "csv": CsvResult.Write(console.Out, result); break;
            case "json": JsonResult.Write(console.Out, result); break;
            default: QueryTable.Show(console, result); break;
        }

        if (result.Truncated && format != "table") console.Error.WriteLine($"These are the first {limit} rows; for more, give --limit.");
        return ExitCode.Done;
    }

    private static QueryResult Ask(DataFolder data, string sql, int limit, CancellationToken cancellation)
    {
        try
        {
            return new LakeQuery(data.Lake, CatalogFile.Read(data.Catalog)).Run(sql, limit, cancellation);
        }
        catch (Exception error) when (error is QueryFailed or InvalidDataException)
        {
            throw new WrongUsage(error.Message, error);
        }
    }
}
