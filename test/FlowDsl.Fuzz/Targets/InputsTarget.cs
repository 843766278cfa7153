using System.Text.Json;
using FlowDsl.Fuzz.Mutation;

namespace FlowDsl.Fuzz.Targets;

/// <summary>Runs sound definitions on any input.</summary>
internal sealed class InputsTarget : IFuzzTarget
{
    private readonly JsonMutator _documents = new([.. Targets.Seeds.Executions.Select(seed => Pair.Split(seed).Second)]);

    public IReadOnlyList<string> Seeds => Targets.Seeds.Executions;

    public string Mutate(string seed, Random chance)
    {
        var (definition, input) = Pair.Split(seed);
        return Pair.Join(definition, _documents.Mutate(input, chance));
    }

    public void Take(string input)
    {
        var (definition, document) = Pair.Split(input);
        if (FuzzedMachine.Read(definition) is { } machine && Document(document) is { } value) FuzzedMachine.Run(machine, value);
    }

    internal static JsonElement? Document(string text)
    {
        try
        {
            return JsonElement.Parse(text, new JsonDocumentOptions { MaxDepth = 10_000 });
        }
        catch (JsonException)
        {
            // What is no JSON does not come as far as an execution.
            return null;
        }
    }
}
