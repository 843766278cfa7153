using System.Text.Json;

namespace Medallion;

/// <summary>The functions that a dataset's SQL may call as <c>{{name(x)}}</c>: where one text does not mean the same on both engines, each has its own.</summary>
/// <param name="Functions">The functions by name.</param>
public sealed record FunctionTable(IReadOnlyDictionary<string, SqlFunction> Functions)
{
    /// <summary>Reads a <c>functions.json</c>.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="FormatException">A function lacks its parameters or its text, or is of the wrong kind.</exception>
    public static FunctionTable Parse(string text)
    {
        using var json = JsonDocument.Parse(text);
        return Read(new("", json.RootElement));
    }

    internal static FunctionTable Read(JsonMember root) => new(root["functions"].Members().ToDictionary(function => function.Key, function => Function(function.Value)));

    /// <summary>This table and another's functions beside it.</summary>
    /// <exception cref="FormatException">Both have a function of one name: a dataset may add functions, not change what a name means.</exception>
    public FunctionTable With(FunctionTable other)
    {
        var twice = other.Functions.Keys.FirstOrDefault(Functions.ContainsKey);
        return twice is null
            ? new(Functions.Concat(other.Functions).ToDictionary(function => function.Key, function => function.Value))
            : throw new FormatException($"the function {twice} is there already; choose another name");
    }

    private static SqlFunction Function(JsonMember json) =>
        new([.. json["parameters"].Entries().Select(parameter => parameter.Text())], json[json.Has("sql") ? "sql" : "duckdb"].Text());
}
