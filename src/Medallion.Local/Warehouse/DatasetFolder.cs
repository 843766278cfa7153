using System.Text.Json;
using System.Text.RegularExpressions;

namespace Medallion.Local.Warehouse;

/// <summary>Reads a dataset's folder: <c>dataset.json</c>, one <c>{table}.sql</c> a table, and, if it needs any, its own <c>functions.json</c>.</summary>
public static partial class DatasetFolder
{
    /// <summary>Loads the dataset.</summary>
    /// <exception cref="TransformFailed">The folder lacks a file, or a file does not say what it must; the message names it.</exception>
    public static Dataset Load(string folder)
    {
        var path = Path.Combine(folder, "dataset.json");
        try
        {
            using var json = JsonDocument.Parse(ReadText(path));
            return Read(json.RootElement, folder);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new TransformFailed($"{path} is not a dataset: {error.Message}", error);
        }
    }

    private static Dataset Read(JsonElement root, string folder)
    {
        if (root.GetProperty("version").GetInt32() is not 1 and var version) throw new FormatException($"version {version} is not 1");
        var quarantine = root.GetProperty("quarantine");
        var dataset = new Dataset(
            Name(root.GetProperty("name")),
            root.GetProperty("bronze").EnumerateObject().ToDictionary(field => Name(field.Name), field => FieldPath.Parse(field.Value.GetString()!)),
            [.. root.GetProperty("steps").EnumerateArray().Select(Name)],
            Table(quarantine),
            quarantine.GetProperty("maxShare").GetDouble(),
            Table(root.GetProperty("silver")),
            [.. root.GetProperty("gold").EnumerateArray().Select(Table)],
            new Dictionary<string, string>(),
            Functions(folder));
        if (dataset.Gold.Count == 0) throw new FormatException("gold names no table");
        if (dataset.Fields.Values.FirstOrDefault(outer => dataset.Fields.Values.Any(outer.Holds)) is { } nested)
            throw new FormatException($"another field lies inside {nested.Text}: take the one or the other");
        return dataset with { Sql = dataset.Tables.ToDictionary(table => table, table => ReadText(Path.Combine(folder, table + ".sql"))) };
    }

    private static FunctionTable Functions(string folder)
    {
        var own = Path.Combine(folder, "functions.json");
        var shipped = FunctionTable.Parse(ReadText(BuiltInTransforms.Functions));
        return File.Exists(own) ? shipped.With(FunctionTable.Parse(ReadText(own))) : shipped;
    }

    private static OrderedTable Table(JsonElement json) =>
        new(Name(json.GetProperty("table")), [.. json.GetProperty("order").EnumerateArray().Select(Name)]);

    private static string Name(JsonElement json) => Name(json.GetString()!);

    // Names go into SQL and into paths as they are.
    private static string Name(string name) =>
        Names().IsMatch(name) ? name : throw new FormatException($"'{name}' is no name: write lower-case letters, digits and _");

    private static string ReadText(string path)
    {
        try { return File.ReadAllText(path); }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new TransformFailed($"The dataset needs {path}: {error.Message}", error);
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,99}$")]
    private static partial Regex Names();
}
