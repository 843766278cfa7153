using Snapshooter.Xunit;

namespace Medallion.Tests;

public sealed class Settings
{
    private static Pipeline Pipeline { get; } = new() { Name = "earthquakes", Dataset = "earthquakes", Source = Daily.Definitions.Source };

    [Fact]
    public void The_deployment_document_has_the_numbers_that_were_reviewed() => Snapshot.Match(DeploymentDocument.Write(Pipeline), "Settings.deployment");

    [Fact]
    public void The_workflow_takes_its_times_and_retries_from_the_settings()
    {
        var settings = new MedallionSettings
        {
            Timeout = TimeSpan.FromMinutes(20),
            Ingest = new IngestSettings { Timeout = TimeSpan.FromMinutes(2), Retries = 5 },
            Transform = new TransformSettings { Timeout = TimeSpan.FromMinutes(10), Retries = 0 },
        };
        var asl = (Pipeline with { Settings = settings }).Compile().Asl;
        Assert.Contains("\"TimeoutSeconds\": 1200", asl, StringComparison.Ordinal);
        Assert.Contains("\"TimeoutSeconds\": 120,", asl, StringComparison.Ordinal);
        Assert.Contains("\"TimeoutSeconds\": 600", asl, StringComparison.Ordinal);
        Assert.Contains("\"MaxAttempts\": 5", asl, StringComparison.Ordinal);
        Assert.Contains("\"MaxAttempts\": 0", asl, StringComparison.Ordinal);
    }
}
