using System.Text.RegularExpressions;

namespace Medallion.Local.Tests.Review;

/// <summary>Names and contents come from whoever opens a pull request.</summary>
public sealed class UntrustedTests : IDisposable
{
    private readonly SampleRepository _repository = new();

    [TheoryWithTool("git")]
    [InlineData("`@team` <img src=x>.asl.json", "### `` `@team` <img src=x>.asl.json ``\n")]
    [InlineData("a``b|c.asl.json", "### ```a``b|c.asl.json```\n")]
    [InlineData("line\n# break.asl.json", "### `line\\u{a}# break.asl.json`\n")]
    [InlineData("\u202Egnp.asl.json", "### `\\u{202e}gnp.asl.json`\n")]
    [InlineData("-x.asl.json", "### `-x.asl.json`\n")]
    [InlineData(":(top)*.asl.json", "### `:(top)*.asl.json`\n")]
    [InlineData("ä ö.asl.json", "### `ä ö.asl.json`\n")]
    public async Task A_file_name_is_text_and_nothing_else(string name, string heading)
    {
        _repository.Write(name, Samples.Machine);
        _repository.Commit("A name");

        var page = await _repository.PageAsync();

        Assert.Contains(heading, page, StringComparison.Ordinal);
        Assert.Contains("+21/−0 lines", page, StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task No_fence_of_a_file_ends_ours()
    {
        _repository.Write(Samples.Path, Samples.Machine.Replace("Fetch", "````` </details> @team", StringComparison.Ordinal));
        _repository.Commit("A fence");

        var page = await _repository.PageAsync();

        Assert.Contains("``````diff\n", page, StringComparison.Ordinal);
        Assert.Equal(page.Split("<details").Length, page.Split("</details>\n").Length);
        Assert.Contains("`````` ````` </details> @team ``````", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@team", OutsideCode(page), StringComparison.Ordinal);
        Assert.Contains("\"#96;#96;#96;#96;#96; #lt;/details#gt; @team\"", page, StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task A_name_gives_mermaid_no_directive()
    {
        _repository.Write(Samples.Path, Samples.Machine.Replace("Fetch", "%%{init: {'theme': 'dark'}}%%", StringComparison.Ordinal));
        _repository.Commit("A directive");

        var diagram = (await _repository.PageAsync()).Split("```mermaid")[1];

        Assert.DoesNotContain("%", diagram, StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task What_is_invisible_is_written_out()
    {
        _repository.Write(Samples.Path, "\uFEFF" + Samples.Machine.Replace("States.TaskFailed", "\u202Eliar\r", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal));
        _repository.Commit("Turned round");

        var page = await _repository.PageAsync();

        Assert.Contains("\\u{202e}liar", page, StringComparison.Ordinal);
        Assert.Contains("\n+{\n", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\\p{Cf}\\r]", page);
    }

    public void Dispose() => _repository.Dispose();

    // What stays when blocks and spans of code are taken away, as CommonMark delimits them.
    private static string OutsideCode(string page) =>
        Regex.Replace(Regex.Replace(page, "^(`{3,})[^`]*?\n.*?^\\1$", "", RegexOptions.Multiline | RegexOptions.Singleline), "(?<!`)(`+)(?!`).+?(?<!`)\\1(?!`)", "");
}
