using System.Text.Json;
using FlowDsl.Fuzz.Mutation;

namespace FlowDsl.Fuzz.Targets;

/// <summary>Evaluates paths and intrinsic functions on any data, in each place that a definition has for them.</summary>
internal sealed class JsonPathTarget : IFuzzTarget
{
    private static readonly string[] s_pieces =
    [
        "$", "$$", ".", "..", "*", "[", "]", "[*]", "[0]", "[-1]", "[1:2]", "[::0]", "[::-1]", "[0,1]", "['a']", "[\"a\"]", "[?(",
        "@", ")", "&&", "||", "==", "!=", "=~", "/a*/", ".length()", ".min()", "'", "\\'", "\\",
        "States.Format('{}',",
        "States.Array(", "States.ArrayPartition(", "States.ArrayRange(0,1000,1)", "States.ArrayRange(0,1e9,1)", "States.JsonMerge(",
        "States.StringToJson(", "States.MathRandom(1,2)", "States.UUID()", "States.Base64Decode('",
        ",",
        "99999999999999999999", "-", "null", "true", " ",
    ];

    private readonly TextMutator _texts = new(s_pieces, [.. Targets.Seeds.Paths.Select(seed => Pair.Split(seed).First)]);
    private readonly JsonMutator _documents = new([.. Targets.Seeds.Paths.Select(seed => Pair.Split(seed).Second).Distinct()]);

    public IReadOnlyList<string> Seeds => Targets.Seeds.Paths;

    public string Mutate(string seed, Random chance)
    {
        var (path, data) = Pair.Split(seed);
        return Pair.Join(_texts.Mutate(path, chance), chance.Next(3) == 0 ? _documents.Mutate(data, chance) : data);
    }

    public void Take(string input)
    {
        var (path, data) = Pair.Split(input);
        if (InputsTarget.Document(data) is not { } document) return;
        var text = JsonSerializer.Serialize(path);
        string[] states =
        [
            "{'Type':'Pass','Parameters':{'x.$':PATH},'End':true}",
            "{'Type':'Pass','InputPath':PATH,'OutputPath':PATH,'End':true}",
            "{'Type':'Pass','Result':1,'ResultPath':PATH,'End':true}",
            "{'Type':'Map','ItemsPath':PATH,'ItemProcessor':{'StartAt':'P','States':{'P':{'Type':'Pass','End':true}}},'End':true}",
        ];
        foreach (var state in states)
        {
            var definition = $"{{'StartAt':'A','States':{{'A':{state}}}}}".Replace('\'', '"').Replace("PATH", text, StringComparison.Ordinal);
            if (FuzzedMachine.Read(definition) is { } machine) FuzzedMachine.Run(machine, document);
        }
    }
}
