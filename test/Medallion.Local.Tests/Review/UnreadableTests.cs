namespace Medallion.Local.Tests.Review;

public sealed class UnreadableTests : IDisposable
{
    private readonly SampleRepository _repository = new();

    [FactWithTool("git")]
    public async Task Broken_json_has_its_diff_and_a_note()
    {
        _repository.Write(Samples.Path, Samples.Machine);
        _repository.Commit("A snapshot");
        _repository.Write(Samples.Path, Samples.Machine.Replace("\"Next\": \"Each\"", "\"Next\": ", StringComparison.Ordinal));
        _repository.Commit("Broken");

        var page = await _repository.PageAsync();

        Assert.Contains("State machine changed, +1/−1 lines. The file is no JSON that can be read (line 10): what it means is not shown.\n", page, StringComparison.Ordinal);
        Assert.Contains("```diff", page, StringComparison.Ordinal);
        Assert.Contains("<summary>Before</summary>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<summary>After</summary>", page, StringComparison.Ordinal);
    }

    [TheoryWithTool("git")]
    [InlineData("x.asl.json", "{ \"StartAt\": 1, \"States\": [] }", "State machine added, +1/−0 lines. The file is no state machine that can be read (FLOW")]
    [InlineData("x.asl.json", "[]", "State machine added, +1/−0 lines. The file is neither a state machine nor a template")]
    [InlineData("x.asl.json", "", "State machine added, +0/−0 lines. The file is no JSON that can be read (line 1)")]
    [InlineData("x.template.json", "{ \"Resources\": 1 }", "Template added, +1/−0 lines. The file is neither")]
    [InlineData("__snapshots__/x.snap", "{ \"Resources\": { \"Type\": }", "Template added, +1/−0 lines. The file is no JSON")]
    [InlineData("x.asl.json", "{ \"StartAt\": \"\0\" }", "State machine added. The file is binary")]
    public async Task What_promises_a_snapshot_and_is_none_is_told(string path, string content, string note)
    {
        _repository.Write(path, content);
        _repository.Commit("A promise");

        Assert.Contains(note, await _repository.PageAsync(), StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task A_file_larger_than_any_definition_is_not_compared()
    {
        _repository.Write("x.asl.json", Samples.Machine + new string(' ', 1_048_576));
        _repository.Commit("Large");

        var page = await _repository.PageAsync();

        Assert.Contains("State machine added. The file is larger than 1 MiB: what it means is not shown.\n", page, StringComparison.Ordinal);
        Assert.True(page.Length < 1000);
    }

    [FactWithTool("git")]
    public async Task Json_nested_without_end_is_a_note()
    {
        _repository.Write("x.asl.json", new string('[', 100_000));
        _repository.Commit("Deep");

        Assert.Contains("is no JSON that can be read", await _repository.PageAsync(), StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task A_link_is_not_followed()
    {
        if (OperatingSystem.IsWindows()) return;
        _repository.Write("secret.txt", Samples.Machine);
        File.CreateSymbolicLink(Path.Combine(_repository.Folder, "x.asl.json"), "secret.txt");
        _repository.Commit("A link");

        Assert.StartsWith("No snapshot", await _repository.PageAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _repository.Dispose();
}
