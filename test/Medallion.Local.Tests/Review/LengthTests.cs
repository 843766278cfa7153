using System.Text.RegularExpressions;

namespace Medallion.Local.Tests.Review;

public sealed class LengthTests : IDisposable
{
    private const int Most = 65_536;

    private readonly SampleRepository _repository = new();

    [FactWithTool("git")]
    public async Task A_page_that_would_be_too_long_leaves_out_whole_parts_and_says_which()
    {
        for (var number = 0; number < 30; number++) _repository.Write($"{number:00}.asl.json", Chain(40, $"n{number}"));
        _repository.Commit("Many");

        var page = await _repository.PageAsync();

        Assert.InRange(page.Length, Most - 10_000, Most);
        for (var number = 0; number < 30; number++) Assert.Contains($"### `{number:00}.asl.json`", page, StringComparison.Ordinal);
        Assert.Contains("_The diff is left out, for the length of this comment._", page, StringComparison.Ordinal);
        Assert.Contains("_The diagram (after) is left out, for the length of this comment._", page, StringComparison.Ordinal);
        AssertWhole(page);
        Assert.Equal(page, await _repository.PageAsync());
    }

    [FactWithTool("git")]
    public async Task A_diff_that_does_not_fit_leaves_room_for_a_later_one()
    {
        _repository.Write("a.asl.json", Chain(1500, "long"));
        _repository.Write("b.asl.json", Samples.Machine);
        _repository.Commit("A long one first");

        var page = await _repository.PageAsync();

        Assert.Contains("_The diagram (after) is too large for Mermaid._", page, StringComparison.Ordinal);
        Assert.Contains("_The diff is left out", page, StringComparison.Ordinal);
        Assert.Contains("States added: `long0`, ", page, StringComparison.Ordinal);
        Assert.Contains(" and 1480 more.", page, StringComparison.Ordinal);
        Assert.Contains("+    \"Fetch\": {", page, StringComparison.Ordinal);
        AssertWhole(page);
    }

    [FactWithTool("git")]
    public async Task Snapshots_beyond_the_length_are_counted()
    {
        var folder = string.Join('/', Enumerable.Repeat(new string('x', 50), 4));
        for (var number = 0; number < 300; number++) _repository.Write($"{number:000}/{folder}/{number:000}.asl.json", Samples.Machine);
        _repository.Commit("Too many");

        var page = await _repository.PageAsync();

        Assert.InRange(page.Length, Most - 1_000, Most);
        var rest = int.Parse(Regex.Match(page, @"Not shown, for the length of this comment: (\d+) snapshots\.\n$").Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(300, rest + Regex.Count(page, "^### ", RegexOptions.Multiline));
        AssertWhole(page);
    }

    public void Dispose() => _repository.Dispose();

    private static string Chain(int states, string prefix) =>
        $"{{\n\"StartAt\": \"{prefix}0\",\n\"States\": {{\n"
        + string.Join(",\n", Enumerable.Range(0, states).Select(at => $"\"{prefix}{at}\": {{ \"Type\": \"Pass\", {(at < states - 1 ? $"\"Next\": \"{prefix}{at + 1}\"" : "\"End\": true")} }}"))
        + "\n}\n}\n";

    private static void AssertWhole(string page)
    {
        Assert.Equal(page.Split("<details").Length, page.Split("</details>\n").Length);
        Assert.Equal(0, page.Split('\n').Count(line => line.StartsWith("```", StringComparison.Ordinal)) % 2);
    }
}
