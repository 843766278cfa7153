using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Medallion;

/// <summary>Reads a dataset's folder: <c>dataset.json</c>, one <c>{table}.sql</c> a table, and, if it needs any, its own <c>functions.json</c>.</summary>
public static partial class DatasetFolder
{
    /// <summary>Loads the dataset.</summary>
    /// <exception cref="InvalidDataset">The folder lacks a file, or a file does not say what it must; the message names it.</exception>
    public static Dataset Load(string folder)
    {
        var dataset = Parsed(Path.Combine(folder, "dataset.json"), "dataset", Read);
        var own = Path.Combine(folder, "functions.json");
        var shipped = Parsed(BuiltInTransforms.Functions, "table of functions", FunctionTable.Read);
        return dataset with
        {
            Functions = File.Exists(own) ? Parsed(own, "table of functions", root => shipped.With(FunctionTable.Read(root))) : shipped,
            Sql = dataset.Tables.ToDictionary(table => table, table => ReadText(Path.Combine(folder, table + ".sql"))),
        };
    }

    private static T Parsed<T>(string path, string kind, Func<JsonMember, T> read)
    {
        try
        {
            using var json = JsonDocument.Parse(ReadText(path));
            return read(new("", json.RootElement));
        }
        catch (Exception error) when (error is JsonException or FormatException)
        {
            throw new InvalidDataset($"{path} is not a {kind}: {error.Message.TrimEnd('.')}.", error);
        }
    }

    private static Dataset Read(JsonMember root)
    {
        if (root["version"].Number() is not 1 and var version) throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"version {version} is not 1"));
        var dataset = new Dataset(
            Name(root["name"]),
            BronzeColumns.Read(root["bronze"]),
            [.. root["steps"].Entries().Select(Name)],
            Table(root["quarantine"]),
            root["quarantine"]["maxShare"].Number(),
            Table(root["silver"]),
            [.. root["gold"].Entries().Select(Table)],
            new Dictionary<string, string>(),
            new(new Dictionary<string, SqlFunction>()));
        if (dataset.Gold.Count == 0) throw new FormatException("gold names no table");
        if (dataset.Tables.Contains("bronze")) throw new FormatException("the table bronze holds the lines as they came: give yours another name");
        if (dataset.Tables.CountBy(table => table).FirstOrDefault(table => table.Value > 1).Key is { } twice) throw new FormatException($"the table {twice} is made twice");
        if (dataset.Fields.Values.FirstOrDefault(outer => dataset.Fields.Values.Any(outer.Holds)) is { } nested)
            throw new FormatException($"another field lies inside {nested.Text}: take the one or the other");
        return dataset;
    }

    private static OrderedTable Table(JsonMember json) => new(Name(json["table"]), [.. json["order"].Entries().Select(Name)])
    {
        Columns = json.Has("columns") ? DeclaredColumns.Read(json["columns"]) : [],
    };

    private static string Name(JsonMember json) => Name(json.Text());

    // Names go into SQL and into paths as they are.
    internal static string Name(string name) =>
        Names().IsMatch(name) ? name : throw new FormatException($"'{name}' is no name: write lower-case letters, digits and _");

    private static string ReadText(string path)
    {
        try { return File.ReadAllText(path); }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataset($"The dataset needs {path}: {error.Message}", error);
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,99}$")]
    private static partial Regex Names();
}
