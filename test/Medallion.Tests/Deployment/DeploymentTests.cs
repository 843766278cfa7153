using System.Text.Json.Nodes;
using Snapshooter.Xunit;

namespace Medallion.Tests.Deployment;

public sealed class DeploymentTests
{
    [Fact]
    public void The_template_is_the_one_that_was_reviewed() => Snapshot.Match(Deployed.Default.Normalised, "Deployment.template");

    [Fact]
    public void The_same_pipeline_gives_the_same_bytes() => Assert.Equal(Deployed.Default.Text, Deployed.Synth().Text);
}
