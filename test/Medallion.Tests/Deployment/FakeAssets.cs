namespace Medallion.Tests.Deployment;

/// <summary>Small files in the places of what a deployment uploads, and a data set of a team's own: the same bytes on every machine.</summary>
internal static class FakeAssets
{
    private static readonly string s_root = Directory.CreateTempSubdirectory("medallion-tests-").FullName;

    static FakeAssets() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(s_root, recursive: true);

    public static HandlerCode Handler { get; } = new() { Folder = Folder("handler", ("Handlers.dll", "a program")) };

    public static HandlerCode Native { get; } = new() { Folder = Folder("native", ("bootstrap", "a program")), Runtime = "provided.al2023" };

    public static string Empty { get; } = Folder("empty");

    public static string Glue { get; } = Folder(
        "glue", ("jobs/bronze_to_gold.py", "# job\n"), ("jobs/compact.py", "# job\n"), ("medallion/__init__.py", ""), ("medallion/__pycache__/run.pyc", "x"), ("transforms/functions.json", "{}"),
        ("transforms/others/dataset.json", "{}"));

    public static string Dataset { get; } = DatasetFolder("dataset", "");

    public static string DatasetWithColumns { get; } = DatasetFolder("dataset-with-columns", """, "columns": { "id": "string", "at": "timestamp" }""");

    public static string DatasetCalledCompact { get; } = DatasetFolder("dataset-compact", "", "compact");

    /// <summary>A data set whose first gold table is called otherwise than that of the others.</summary>
    public static string OtherDataset(string name, string table) => DatasetFolder($"dataset-{name}-{table}", "", name, table);

    public static string Folder(string name, params (string Path, string Text)[] files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(s_root, name)).FullName;
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return folder;
    }

    private static string DatasetFolder(string folder, string columns, string name = "orders", string table = "orders") => Folder(
        folder,
        ("dataset.json", $$"""
            {
              "version": 1, "name": "{{name}}", "bronze": { "id": "$.id" }, "steps": [],
              "quarantine": { "table": "quarantine", "order": ["id"], "maxShare": 0.5 }, "silver": { "table": "silver", "order": ["id"] },
              "gold": [{ "table": "{{table}}", "order": ["id"]{{columns}} }, { "table": "{{table}}_daily", "order": ["id"]{{columns}} }]
            }
            """),
        ("quarantine.sql", "select 1"), ("silver.sql", "select 1"), ($"{table}.sql", "select 1"), ($"{table}_daily.sql", "select 1"), ("notes.txt", "not uploaded"));
}
