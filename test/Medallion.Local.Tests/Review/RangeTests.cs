namespace Medallion.Local.Tests.Review;

public sealed class RangeTests : IDisposable
{
    private readonly SampleRepository _repository = new();

    [FactWithTool("git")]
    public async Task Without_a_changed_snapshot_the_page_says_so_and_has_no_marker()
    {
        _repository.Write("README.md", "Another text\n");
        _repository.Write("package.json", "{ \"name\": \"x\" }");
        _repository.Write("test/__snapshots__/Diagram.snap", "flowchart TD\n");
        _repository.Commit("Nothing of interest");

        var page = await _repository.PageAsync();

        Assert.StartsWith("No snapshot of a state machine or a template changed.\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", page, StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task What_the_base_gained_meanwhile_is_not_in_the_page()
    {
        _repository.Git("switch", "--quiet", "--create", "feature");
        _repository.Write("feature.asl.json", Samples.Machine);
        _repository.Commit("The feature's");
        _repository.Git("switch", "--quiet", "main");
        _repository.Write("main.asl.json", Samples.Machine);
        _repository.Commit("The base's");

        var (exit, page, _) = await _repository.ReviewAsync("main", "feature");

        Assert.Equal(0, exit);
        Assert.Contains("`feature.asl.json`", page, StringComparison.Ordinal);
        Assert.DoesNotContain("main.asl.json", page, StringComparison.Ordinal);
        Assert.Contains($"`{_repository.Git("rev-parse", "main~1")[..12]}`, where it left `main`", page, StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task The_page_is_the_same_from_a_folder_within_and_under_any_configuration()
    {
        _repository.Write(Samples.Path, Samples.Machine);
        _repository.Commit("A snapshot");
        _repository.Write(Samples.Path, Samples.Machine.Replace("2 }", "3 }", StringComparison.Ordinal));
        _repository.Commit("A change");
        var page = await _repository.PageAsync();

        foreach (var (name, value) in (IEnumerable<(string, string)>)[("diff.external", "false"), ("diff.noprefix", "true"), ("diff.context", "0"), ("color.ui", "always"), ("diff.x.textconv", "false"), ("diff.relative", "true")])
            _repository.Git("config", name, value);
        _repository.Write(".git/info/attributes", "* diff=x\n");

        Assert.Equal(page, await _repository.PageAsync());
        Assert.Equal(page, (await SampleRepository.RunAsync("review", "HEAD~1", "HEAD", "--repository", Path.Combine(_repository.Folder, "test"))).Output);
    }

    [FactWithTool("git")]
    public async Task The_page_goes_to_a_file_when_asked()
    {
        var file = Path.Combine(_repository.Folder, "page.md");

        var result = await _repository.ReviewAsync("HEAD", "HEAD", "--out", file);

        Assert.Equal((0, "", ""), result);
        Assert.StartsWith("No snapshot", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task A_file_that_cannot_be_written_is_wrong_usage()
    {
        var (exit, _, error) = await _repository.ReviewAsync("HEAD", "HEAD", "--out", _repository.Folder);

        Assert.Equal(2, exit);
        Assert.Contains("Name another file with --out.", error, StringComparison.Ordinal);
    }

    [TheoryWithTool("git")]
    [InlineData("nope", "HEAD", "'nope' is no revision")]
    [InlineData("HEAD", "HEAD~5", "'HEAD~5' is no revision")]
    [InlineData("HEAD:README.md", "HEAD", "'HEAD:README.md' is no revision")]
    [InlineData("HEAD", "", "'' is no revision")]
    [InlineData("HEAD", "orphan", "have no commit in common")]
    public async Task A_revision_that_is_none_is_exit_code_2_and_a_reason(string baseRevision, string head, string reason)
    {
        _repository.Git("switch", "--quiet", "--orphan", "orphan");
        _repository.Write("other.md", "x");
        _repository.Commit("Without a past");
        _repository.Git("switch", "--quiet", "main");

        var (exit, output, error) = await _repository.ReviewAsync(baseRevision, head);

        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task A_revision_that_looks_like_an_option_is_none()
    {
        var victim = Path.Combine(_repository.Folder, "victim");

        var (exit, _, error) = await _repository.ReviewAsync("HEAD", "HEAD", "--", $"--output={victim}");

        Assert.Equal(2, exit);
        Assert.NotEqual("", error);
        Assert.False(File.Exists(victim));
    }

    [FactWithTool("git")]
    public async Task A_folder_that_is_no_repository_is_exit_code_2_and_a_reason()
    {
        var folder = Directory.CreateTempSubdirectory("bare-").FullName;

        var (exit, _, error) = await SampleRepository.RunAsync("review", "HEAD", "HEAD", "--repository", folder);

        Assert.Equal(2, exit);
        Assert.Contains("no repository", error, StringComparison.Ordinal);
        Directory.Delete(folder);
        Assert.Equal(2, (await SampleRepository.RunAsync("review", "HEAD", "HEAD", "--repository", folder)).Exit);
    }

    public void Dispose() => _repository.Dispose();
}
