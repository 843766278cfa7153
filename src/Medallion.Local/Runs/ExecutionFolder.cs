using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FlowDsl.Local;
using FlowDsl.Local.History;

namespace Medallion.Local.Runs;

/// <summary>What an execution leaves: its definition, input, output or error, history and the function's log.</summary>
internal sealed class ExecutionFolder
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly string _path;

    private ExecutionFolder(string path) => _path = path;

    /// <summary>The execution's name: <c>{pipeline}-{day}-{number}</c>.</summary>
    public string Name => Path.GetFileName(_path);

    /// <summary>The log of the ingestion handler, one JSON object a line.</summary>
    public string Log => Path.Combine(_path, "ingest.log.jsonl");

    /// <summary>Takes the next number of the pipeline and the day.</summary>
    public static ExecutionFolder Begin(DataFolder data, string pipeline, DateOnly day, string definition, JsonElement input)
    {
        var prefix = $"{pipeline}-{day:yyyy-MM-dd}-";
        for (var number = Directory.GetDirectories(data.Executions, prefix + "????").Length + 1; ; number++)
        {
            var folder = new ExecutionFolder(Path.Combine(data.Executions, prefix + number.ToString("0000", CultureInfo.InvariantCulture)));
            if (!folder.Claim(input)) continue;
            folder.Write("definition.asl.json", definition);
            return folder;
        }
    }

    /// <summary>Keeps how the execution went.</summary>
    public void Finish(ExecutionResult result)
    {
        if (result.Output is { } output) Write("output.json", Text(output));
        else Write("error.json", Error(result).ToJsonString(Readable) + "\n");
        Write("history.json", new HistoryDocument(result.History).ToJson());
    }

    private static JsonObject Error(ExecutionResult result)
    {
        var error = new JsonObject { ["status"] = StatusText.Of(result.Status) };
        if (result.Error is not null) error["error"] = result.Error;
        if (result.Cause is not null) error["cause"] = result.Cause;
        return error;
    }

    // A folder can be made twice, a file only once: so two programs never share an execution.
    private bool Claim(JsonElement input)
    {
        Directory.CreateDirectory(_path);
        var file = Path.Combine(_path, "input.json");
        try
        {
            using var claimed = new StreamWriter(new FileStream(file, FileMode.CreateNew, FileAccess.Write));
            claimed.Write(Text(input));
            return true;
        }
        catch (IOException) when (File.Exists(file))
        {
            return false;
        }
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_path, file), text);

    private static string Text(JsonElement value) => JsonSerializer.Serialize(value, Readable) + "\n";
}
