using System.Text.Json;
using TestSupport;

namespace FlowDsl.Conformance.Scoring;

/// <summary>How many cases of each level passed when this was last looked at. They rise, and never fall.</summary>
public static class Floors
{
    private static readonly string s_path = Repository.PathOf("test", "FlowDsl.Conformance", "floors.json");

    /// <summary>What is below its floor. A level whose number of cases is another is another corpus, and has none.</summary>
    public static IReadOnlyList<string> Broken(IEnumerable<Score> scores) => [.. Compare(scores, (passed, floor) => passed < floor, "is below its floor")];

    /// <summary>What is above its floor, which then can rise.</summary>
    public static IReadOnlyList<string> Outgrown(IEnumerable<Score> scores) => [.. Compare(scores, (passed, floor) => passed > floor, "is above its floor")];

    /// <summary>Raises the floors to what was reached; a floor that was not reached stays, and so does that of another corpus: when the corpus itself changes, its file is edited.</summary>
    public static void Raise(IEnumerable<Score> scores)
    {
        var floors = Read();
        foreach (var score in scores)
            if (!floors.TryGetValue(score.Level, out var floor) || (floor.Of == score.Of && floor.Passed < score.Passed)) floors[score.Level] = new Floor(score.Passed, score.Of);
        File.WriteAllText(s_path, JsonSerializer.Serialize(floors, FloorsContext.Default.SortedDictionaryStringFloor) + "\n");
    }

    private static IEnumerable<string> Compare(IEnumerable<Score> scores, Func<int, int, bool> broken, string what)
    {
        var floors = Read();
        foreach (var score in scores)
            if (floors.TryGetValue(score.Level, out var floor) && floor.Of == score.Of && broken(score.Passed, floor.Passed))
                yield return $"{score.Level} {what}: {score.Passed}, and {floor.Passed} of {floor.Of} passed before";
    }

    private static SortedDictionary<string, Floor> Read() =>
        File.Exists(s_path) ? JsonSerializer.Deserialize(File.ReadAllText(s_path), FloorsContext.Default.SortedDictionaryStringFloor)! : new(StringComparer.Ordinal);
}
