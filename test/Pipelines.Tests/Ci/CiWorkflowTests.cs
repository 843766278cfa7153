using System.Text.RegularExpressions;

namespace Pipelines.Tests.Ci;

public sealed partial class CiWorkflowTests
{
    [Fact]
    public void It_runs_on_pushes_and_pull_requests_and_never_with_a_forks_code_and_our_rights()
    {
        Assert.Equal(["push", "pull_request"], CiWorkflow.Map(CiWorkflow.Root, "on").Keys);
        Assert.DoesNotContain("pull_request_target", CiWorkflow.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("workflow_run", CiWorkflow.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build", "")]
    [InlineData("review", "contents: read, pull-requests: write")]
    [InlineData("synth", "")]
    [InlineData("cdk-diff", "id-token: write")]
    public void A_job_may_do_what_it_needs_and_no_more(string job, string permissions)
    {
        Assert.Equal("contents: read", CiWorkflow.Permissions(CiWorkflow.Root));
        Assert.Equal(permissions, CiWorkflow.Permissions(CiWorkflow.Job(job)));
        Assert.Equal(4, CiWorkflow.Jobs.Count);
    }

    [Fact]
    public void Every_job_ends_in_time_and_a_newer_push_ends_the_older_run()
    {
        Assert.All(CiWorkflow.Jobs.Values.Cast<IDictionary<object, object>>(), job => Assert.True(job.ContainsKey("timeout-minutes")));
        Assert.Contains("github.ref", (string)CiWorkflow.Map(CiWorkflow.Root, "concurrency")["group"], StringComparison.Ordinal);
    }

    [Fact]
    public void No_expression_stands_in_a_shell_text()
    {
        Assert.NotEmpty(CiWorkflow.Scripts);
        Assert.All(CiWorkflow.Scripts, script => Assert.DoesNotContain("${{", script, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_action_has_a_version_and_no_checkout_leaves_its_token()
    {
        var steps = CiWorkflow.Jobs.Values.Cast<IDictionary<object, object>>().SelectMany(CiWorkflow.Steps).Where(step => step.ContainsKey("uses")).ToList();

        Assert.All(steps, step => Assert.Matches("^(actions|aws-actions)/[a-z-]+@v[0-9]+$", (string)step["uses"]));
        Assert.All(steps.Where(step => ((string)step["uses"]).Contains("/checkout@", StringComparison.Ordinal)), step => Assert.Equal("false", CiWorkflow.Map(step, "with")["persist-credentials"]));
    }

    [Fact]
    public void The_job_that_can_ask_for_credentials_runs_nothing_of_the_pull_request()
    {
        var job = CiWorkflow.Job("cdk-diff");

        Assert.Equal("synth", job["needs"]);
        Assert.DoesNotContain(CiWorkflow.Steps(job), step => step.TryGetValue("uses", out var uses) && ((string)uses).Contains("checkout", StringComparison.Ordinal));
        Assert.Contains("vars.CDK_DIFF_ROLE != ''", (string)CiWorkflow.Job("synth")["if"], StringComparison.Ordinal);
        Assert.Contains("head.repo.full_name == github.repository", (string)CiWorkflow.Job("synth")["if"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_suites_run_with_strict_snapshots_and_on_the_whole_history()
    {
        var steps = CiWorkflow.Steps(CiWorkflow.Job("build"));
        var run = Assert.Single(steps, step => step.TryGetValue("run", out var script) && (string)script == ".ci/run");

        Assert.Equal("true", CiWorkflow.Map(run, "env")["SNAPSHOOTER_STRICT_MODE"]);
        foreach (var job in (string[])["build", "review"]) Assert.Equal("0", CiWorkflow.Map(CiWorkflow.Steps(CiWorkflow.Job(job))[0], "with")["fetch-depth"]);
    }

    [Fact]
    public void A_forks_pull_request_has_its_summary_and_no_comment()
    {
        var steps = CiWorkflow.Steps(CiWorkflow.Job("review"));

        Assert.EndsWith("cat \"$RUNNER_TEMP/review.md\" >> \"$GITHUB_STEP_SUMMARY\"\n", (string)steps[^2]["run"], StringComparison.Ordinal);
        Assert.False(steps[^2].ContainsKey("if"));
        Assert.Contains("head.repo.full_name == github.repository", (string)steps[^1]["if"], StringComparison.Ordinal);
        Assert.False(CiWorkflow.Map(steps[^2], "env").ContainsKey("GH_TOKEN"));
    }

    [Fact]
    public void It_runs_the_commands_that_the_pages_tell_people_to_run()
    {
        var scripts = string.Join('\n', [.. CiWorkflow.Scripts, File.ReadAllText(Repository.PathOf(".ci", "run"))]);
        var installs = Install().Matches(File.ReadAllText(Repository.PathOf("CONTRIBUTING.md"))).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(installs);
        Assert.All(installs, command => Assert.Contains(command, scripts, StringComparison.Ordinal));
        Assert.Contains("dotnet run --project src/Pipelines -- review ", scripts, StringComparison.Ordinal);
        Assert.Contains("dotnet run --project src/Pipelines -- review main HEAD", File.ReadAllText(Repository.PathOf("docs", "review.md")), StringComparison.Ordinal);
    }

    [GeneratedRegex("`((?:pip install|npm ci) [^`]+)`")]
    private static partial Regex Install();
}
