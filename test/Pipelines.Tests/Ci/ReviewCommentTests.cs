using System.Diagnostics;

namespace Pipelines.Tests.Ci;

/// <summary><c>.github/review-comment.sh</c> against a GitHub that is a file of comments and a log of calls.</summary>
public sealed class ReviewCommentTests : IDisposable
{
    private const string Marker = "<!-- flowdsl-review -->";
    private const string Comments = "repos/team/repo/issues/7/comments";

    private readonly string _folder = Directory.CreateTempSubdirectory("comment-").FullName;

    [FactWithTool("jq")]
    public async Task The_first_review_with_a_change_is_posted() =>
        Assert.Equal([$"POST {Comments} {Marker}"], await RunAsync($"{Marker}\nA change", "[]"));

    [FactWithTool("jq")]
    public async Task The_next_one_takes_its_place() =>
        Assert.Equal([$"PATCH repos/team/repo/issues/comments/12 {Marker}"], await RunAsync($"{Marker}\nA change", Existing("github-actions[bot]", Marker + "\\nold")));

    [FactWithTool("jq")]
    public async Task When_nothing_is_changed_any_more_it_is_deleted() =>
        Assert.Equal(["DELETE repos/team/repo/issues/comments/12"], await RunAsync("No snapshot changed", Existing("github-actions[bot]", Marker)));

    [FactWithTool("jq")]
    public async Task Where_nothing_is_changed_there_is_no_comment() => Assert.Empty(await RunAsync("No snapshot changed", "[]"));

    [FactWithTool("jq")]
    public async Task Comments_of_others_are_left_alone()
    {
        Assert.Equal([$"POST {Comments} {Marker}"], await RunAsync($"{Marker}\nA change", Existing("mallory", Marker)));
        Assert.Empty(await RunAsync("No snapshot changed", Existing("github-actions[bot]", "Coverage, quoting " + Marker)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Existing(string user, string body) => $$"""[{"id": 12, "user": {"login": "{{user}}"}, "body": "{{body}}"}, {"id": 13, "user": {"login": "{{user}}"}, "body": "{{body}}"}]""";

    // The calls that change something, each with the first line of the body that it sends.
    private async Task<IReadOnlyList<string>> RunAsync(string page, string comments)
    {
        var log = Path.Combine(_folder, "log");
        File.WriteAllText(log, "");
        File.WriteAllText(Path.Combine(_folder, "page.md"), page + "\n");
        File.WriteAllText(Path.Combine(_folder, "comments.json"), comments);
        File.WriteAllText(Path.Combine(_folder, "gh"), """
            #!/usr/bin/env bash
            folder=$(dirname "$0")
            if [ "$2" = --paginate ]; then jq -r "${*: -1}" "$folder/comments.json"; exit; fi
            line="$4 $5"
            if [ $# -gt 5 ]; then line="$line $(head -n 1 "${7#body=@}")"; fi
            echo "$line" >> "$folder/log"

            """);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(_folder, "gh"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("bash", [Repository.PathOf(".github", "review-comment.sh"), Path.Combine(_folder, "page.md")]) { RedirectStandardError = true };
        start.Environment["PATH"] = _folder + Path.PathSeparator + start.Environment["PATH"];
        (start.Environment["GITHUB_REPOSITORY"], start.Environment["PULL_REQUEST"]) = ("team/repo", "7");
        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal((0, ""), (process.ExitCode, error));
        return [.. File.ReadAllLines(log)];
    }
}
