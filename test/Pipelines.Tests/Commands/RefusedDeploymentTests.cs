using Amazon.CDK;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SQS;
using Medallion;
using Medallion.Local;
using Medallion.Local.Views;
using Pipelines.Earthquakes;

namespace Pipelines.Tests.Commands;

/// <summary>What <c>synth</c> says of a pipeline that cannot be deployed. No other class of this project uses CDK in this process, which answers one call at a time.</summary>
public sealed class RefusedDeploymentTests : IDisposable
{
    private const string Heading = "The pipeline 'earthquakes' cannot be deployed:";

    private readonly Cli _cli = new();

    private string Output => Path.Combine(_cli.Folder, "cdk.out");

    [FactWithTool("node")]
    public async Task All_problems_are_told_a_line_each()
    {
        var result = await SynthAsync(_ => new MedallionPipelineProps { AlertEmails = ["nobody"], Owner = "" });

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Collection(
            Lines(result),
            line => Assert.Equal(Heading, line),
            line => Assert.StartsWith("  AlertEmails", line, StringComparison.Ordinal),
            line => Assert.StartsWith("  Owner is empty", line, StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(Output, "earthquakes.template.json")));
    }

    [FactWithTool("node")]
    public async Task What_CDK_refuses_is_told_of_the_pipeline()
    {
        var result = await SynthAsync(stack =>
        {
            _ = new Queue(stack, "Twice");
            _ = new Queue(stack, "Twice");
            return new MedallionPipelineProps();
        });

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Equal(Heading, Lines(result)[0]);
        Assert.Contains("There is already a Construct with name 'Twice'", Lines(result)[1], StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public async Task An_argument_that_CDK_does_not_take_is_told_of_the_pipeline()
    {
        var result = await SynthAsync(stack =>
        {
            _ = new CfnBucket(stack, "Bucket", new CfnBucketProps { AccelerateConfiguration = "fast" });
            return new MedallionPipelineProps();
        });

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Equal(Heading, Lines(result)[0]);
        Assert.Contains("AccelerateConfiguration", result.Error, StringComparison.OrdinalIgnoreCase);
    }

    [FactWithTool("node")]
    public async Task What_CDK_refuses_when_it_writes_is_told()
    {
        var result = await SynthAsync(stack =>
        {
            stack.Node.AddValidation(new Refusing());
            return new MedallionPipelineProps();
        });

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("CDK refuses the deployment: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("not on a Sunday", result.Error, StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public async Task A_fault_of_the_program_is_none_of_the_deployment()
    {
        var result = await SynthAsync(_ => throw new ArgumentException("a fault of ours"));

        Assert.Equal((70, ""), (result.ExitCode, result.Output));
        Assert.Contains("a fault of ours", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _cli.Dispose();

    private static string[] Lines(CliResult result) => result.Error.TrimEnd().Split('\n');

    private async Task<CliResult> SynthAsync(Func<Stack, MedallionPipelineProps> deployment)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await MedallionHost.RunAsync(["synth", "--out", Output], HostConsole.ToWriters(output, error), EarthquakesLocal.Pipeline with { Deployment = deployment });
        return new(exit, output.ToString(), error.ToString());
    }

    private sealed class Refusing : Amazon.JSII.Runtime.Deputy.DeputyBase, Constructs.IValidation
    {
        public string[] Validate() => ["not on a Sunday"];
    }
}
