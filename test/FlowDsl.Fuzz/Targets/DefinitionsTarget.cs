using System.Text;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;
using FlowDsl.Fuzz.Mutation;

namespace FlowDsl.Fuzz.Targets;

/// <summary>Reads, writes, reads again, loads and runs definitions.</summary>
internal sealed class DefinitionsTarget : IFuzzTarget
{
    private static readonly JsonElement s_input = JsonElement.Parse("""{"a":[{"b":1},{"b":"x"}],"n":2,"s":"abc"}""");

    private readonly JsonMutator _documents = new(Targets.Seeds.Definitions);
    private readonly TextMutator _texts = new(
        ["{", "}", "[", "]", "\"", ",", ":", "\\", "null", "1e999", "\"StartAt\"", "\"End\":true", "\"Next\":\"A\"", "{% %}", "\uD800", "\0", "\uFEFF"],
        Targets.Seeds.Definitions);

    public IReadOnlyList<string> Seeds => Targets.Seeds.Definitions;

    public string Mutate(string seed, Random chance) => chance.Next(4) == 0 ? _texts.Mutate(seed, chance) : _documents.Mutate(seed, chance);

    public void Take(string input)
    {
        if (AslReader.Inspect(input) is not { Machine: { } machine } reading) return;
        if (reading.Diagnostics.Count > 0)
        {
            if (FuzzedMachine.Loads(reading)) throw new InvalidOperationException($"what cannot be read is loaded: {reading.Diagnostics[0]}");
            return;
        }

        var written = AslWriter.Write(machine);
        // Indentation can take a deep one over the size that is read.
        if (Encoding.UTF8.GetByteCount(written) <= AslReader.MaxBytes && AslWriter.Write(Again(written)) != written)
            throw new InvalidOperationException("writing what was written gives another text");
        FuzzedMachine.Run(machine, s_input);
    }

    private static StateMachine Again(string written)
    {
        try
        {
            return AslReader.Read(written);
        }
        catch (DiagnosticException refused)
        {
            throw new InvalidOperationException($"what was written cannot be read: {refused.Message}", refused);
        }
    }
}
