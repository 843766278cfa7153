using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;

namespace FlowDsl.Asl.Tests.Conformance;

/// <summary>Definitions that nobody on this project wrote: what is read must be what is written.</summary>
public class WildDefinitionsTests
{
    private const string Cases = "conformance/asl-in-the-wild/definitions.jsonl";

    // A CloudFormation template's {"Ref": …} stands where ASL needs the text of an ARN.
    private static readonly HashSet<string> s_noDefinitions = ["asl-beb153945ebe4bd8"];

    [FactWithShared(Cases)]
    public void Valid_definitions_from_public_repositories_survive_reading_and_writing()
    {
        var failures = new List<string>();
        foreach (var line in File.ReadLines(Shared.PathOf(Cases)))
        {
            using var document = JsonDocument.Parse(line);
            var row = document.RootElement;
            if (row.GetProperty("expected").GetString() != "valid" || s_noDefinitions.Contains(row.GetProperty("id").GetString()!)) continue;
            if (Failure(row.GetProperty("definition")) is { } failure) failures.Add($"{row.GetProperty("id").GetString()}: {failure}");
        }

        Assert.True(failures.Count == 0, $"{failures.Count} failures\n" + string.Join('\n', failures));
    }

    private static string? Failure(JsonElement definition)
    {
        try
        {
            var text = definition.ValueKind == JsonValueKind.String ? definition.GetString()! : definition.GetRawText();
            var written = AslWriter.Write(AslReader.Read(text));
            if (AslWriter.Write(AslReader.Read(written)) != written) return "writing what was written gives another text";
            return JsonElement.DeepEquals(JsonElements.Parse(text), JsonElements.Parse(written)) ? null : "something was lost";
        }
        catch (DiagnosticException refused)
        {
            return refused.Message;
        }
    }
}
