using FlowDsl.Asl.Diagrams;
using FlowDsl.Asl.Model;
using FlowDsl.Asl.Permissions;
using Snapshooter.Xunit;

namespace Medallion.Tests.Daily;

public sealed class TheDefinition
{
    private static StateMachine Machine => Definitions.Daily.Definition;

    [Fact]
    public void Is_the_one_that_was_reviewed() => Snapshot.Match(Definitions.Daily.Asl, "MedallionDaily.asl");

    [Fact]
    public void With_declared_tables_is_the_one_that_was_reviewed() => Snapshot.Match(Definitions.Declared.Asl, "MedallionDaily.declared.asl");

    [Fact]
    public void With_declared_tables_has_no_crawler()
    {
        Assert.Equal(["AlertsTopic", "IngestFunction", "SourceEndpoint", "TransformJob"], Definitions.Declared.Tokens);
        Assert.DoesNotContain("crawler", new PolicyDocument(Definitions.Declared.Permissions).ToJson(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("crawl", Definitions.Declared.Asl, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Notify success", Assert.IsType<TaskState>(Definitions.Declared.Definition.States.Single(state => state.Name == "Transform")).Next);
    }

    [Fact]
    public void Has_the_diagram_that_was_reviewed() => Snapshot.Match(new MermaidStyle().Render(StateGraph.Of(Machine)), "MedallionDaily.mmd");

    [Fact]
    public void Has_the_permissions_that_were_reviewed() => Snapshot.Match(new PolicyDocument(Definitions.Daily.Permissions).ToJson(), "MedallionDaily.policy");

    [Fact]
    public void Is_the_same_bytes_each_time() => Assert.Equal(Definitions.Daily.Asl, new MedallionDaily(Definitions.Source, new MedallionResources(), new MedallionSettings()).Compile().Asl);

    [Fact]
    public void Ends_after_sixty_minutes() => Assert.Equal(3600, Machine.TimeoutSeconds);

    [Fact]
    public void Ingests_within_five_minutes_and_retries_three_times_with_backoff_and_jitter()
    {
        var ingest = Task("Ingest");
        var retrier = Assert.Single(ingest.Retry);
        Assert.Equal(300, ingest.TimeoutSeconds!.Value.GetInt32());
        Assert.Equal((3, 2, 2.0, JitterStrategy.Full), (retrier.MaxAttempts, retrier.IntervalSeconds, retrier.BackoffRate, retrier.JitterStrategy));
        Assert.Contains("Lambda.TooManyRequestsException", retrier.ErrorEquals);
        Assert.Contains("ApiUnavailable", retrier.ErrorEquals);
        Assert.Contains("StorageUnavailable", retrier.ErrorEquals);
        Assert.DoesNotContain("ApiContractBroken", retrier.ErrorEquals);
    }

    [Fact]
    public void Transforms_within_thirty_minutes_and_retries_twice_but_not_after_a_timeout()
    {
        var transform = Task("Transform");
        var retrier = Assert.Single(transform.Retry);
        Assert.Equal("arn:aws:states:::glue:startJobRun.sync", transform.Resource);
        Assert.Equal(1800, transform.TimeoutSeconds!.Value.GetInt32());
        Assert.Equal((2, "States.TaskFailed"), (retrier.MaxAttempts, Assert.Single(retrier.ErrorEquals)));
        Assert.Equal("--manifest", Assert.Single(transform.Arguments!.Value.GetProperty("Arguments").EnumerateObject()).Name);
    }

    [Fact]
    public void Tells_of_every_failure_before_it_fails()
    {
        var steps = Machine.States.OfType<TaskState>().Where(t => t.Name is "Ingest" or "Transform" or "Catalog: look" or "Catalog: start" or "Catalog: check");
        foreach (var step in steps)
        {
            var all = Assert.Single(step.Catch, c => c.ErrorEquals is ["States.ALL"]);
            var alert = Task(all.Next);
            Assert.Equal("arn:aws:states:::sns:publish", alert.Resource);
            Assert.IsType<FailState>(Machine.States.Single(s => s.Name == alert.Next));
            Assert.All(alert.Catch, c => Assert.Equal(alert.Next, c.Next));
        }
    }

    [Fact]
    public void Names_every_resource_by_a_token() =>
        Assert.Equal(["AlertsTopic", "CuratedCrawler", "IngestFunction", "SourceEndpoint", "TransformJob"], Definitions.Daily.Tokens);

    [Fact]
    public void Holds_the_name_of_a_secret_and_no_endpoint() => Assert.Multiple(
        () => Assert.Contains("usgs/key", Definitions.Daily.Asl, StringComparison.Ordinal),
        () => Assert.DoesNotContain("api.example.org", Definitions.Daily.Asl, StringComparison.Ordinal));

    [Fact]
    public void Maps_every_state_to_a_line() => Assert.All(Machine.States, state =>
    {
        var place = Definitions.Daily.SourceMap.States[state.Name];
        Assert.Equal("src/Medallion/Daily/MedallionDaily.cs", place.File);
        Assert.True(place.Line > 0);
    });

    [FactWithValidators]
    public async Task Is_accepted_by_asl_validator_and_by_AWSs_language_service()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.asl.json");
        try
        {
            await File.WriteAllTextAsync(file, Definitions.Daily.Asl);
            Assert.Equal("", await NodePackages.RunAsync("validate.mjs", file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static TaskState Task(string name) => Assert.IsType<TaskState>(Machine.States.Single(s => s.Name == name));
}
