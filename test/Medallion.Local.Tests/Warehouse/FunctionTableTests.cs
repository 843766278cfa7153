using System.Text.Json;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Tests.Warehouse;

/// <summary>The golden values that the Spark suite checks as well: both engines must give the same.</summary>
public sealed class FunctionTableTests
{
    private static readonly FunctionTable Functions = FunctionTable.Parse(File.ReadAllText(BuiltInTransforms.Functions));

    [Fact]
    public void Every_function_gives_its_golden_values_on_DuckDB()
    {
        using var session = new DuckDbSession(new(), Path.GetTempPath(), default);
        var wrong = Golden().Where(pair =>
            session.Count($"select count(*) where ({Bind($"{{{{{pair.Call}}}}}")}) is not distinct from ({Bind(pair.Expected)})") == 0);

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_function_has_golden_values() =>
        Assert.Empty(Functions.Functions.Keys.Except(Golden().Select(pair => pair.Call[..pair.Call.IndexOf('(', StringComparison.Ordinal)])));

    private static string Bind(string text) => SqlTemplate.Bind(text, Functions, new Dictionary<string, string>());

    private static List<(string Call, string Expected)> Golden() =>
        [.. JsonSerializer.Deserialize<string[][]>(File.ReadAllText(Repository.PathOf("glue", "tests", "golden", "functions.json")))!.Select(pair => (pair[0], pair[1]))];
}
