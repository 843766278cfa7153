using System.Text.Json;

namespace Pipelines.Tests.Commands;

public sealed class EmitTests : IDisposable
{
    private readonly Cli _cli = new();

    private string Output => Path.Combine(_cli.Folder, "out");

    [Theory]
    [InlineData("cdk --lang csharp", "EarthquakesStateMachine.cs", "namespace StateMachines;")]
    [InlineData("cdk earthquakes --lang csharp --namespace Company.Flows", "EarthquakesStateMachine.cs", "namespace Company.Flows;")]
    [InlineData("cdk earthquakes --lang typescript", "EarthquakesStateMachine.ts", "export class EarthquakesStateMachine extends Construct {")]
    [InlineData("template", "Earthquakes.template.yaml", "Type: AWS::StepFunctions::StateMachine")]
    [InlineData("template --sam", "Earthquakes.sam.yaml", "Type: AWS::Serverless::StateMachine")]
    [InlineData("template earthquakes --format json", "Earthquakes.template.json", "\"Type\": \"AWS::StepFunctions::StateMachine\"")]
    public async Task The_source_is_written_and_named(string command, string file, string content)
    {
        var result = await Cli.InvokeAsync(["emit", .. command.Split(' '), "--out", Output]);

        var path = Path.Combine(Output, "earthquakes", file);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal($"  {path}\n", result.Output.ReplaceLineEndings("\n"));
        Assert.Equal([path], Directory.GetFiles(Output, "*", SearchOption.AllDirectories));
        Assert.Contains(content, File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_holds_the_pipelines_definition_byte_for_byte()
    {
        await Cli.InvokeAsync("emit", "template", "--format", "json", "--out", Output);

        using var template = JsonDocument.Parse(File.ReadAllText(Path.Combine(Output, "earthquakes", "Earthquakes.template.json")));
        var machine = template.RootElement.GetProperty("Resources").GetProperty("StateMachine").GetProperty("Properties");
        Assert.Equal(Pipelines.Earthquakes.EarthquakesPipeline.Definition.Compile().Asl, machine.GetProperty("DefinitionString").GetString());
    }

    [Theory]
    [InlineData("cdk", "--lang")]
    [InlineData("cdk --lang cobol", "'cobol'")]
    [InlineData("cdk nope --lang csharp", "There is no pipeline 'nope'. There are: earthquakes.")]
    [InlineData("cdk --lang csharp --namespace 1.class", "--namespace '1.class' is no namespace of C#.")]
    [InlineData("cdk --lang typescript --namespace A", "--namespace is for C#")]
    [InlineData("template --format xml", "'xml'")]
    public async Task Wrong_usage_is_exit_code_2_and_a_reason_and_writes_nothing(string command, string reason)
    {
        var result = await Cli.InvokeAsync(["emit", .. command.Split(' '), "--out", Output]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_wrong_usage_and_stays()
    {
        File.WriteAllText(Output, "mine");

        var result = await Cli.InvokeAsync("emit", "template", "--out", Output);

        Assert.Equal((2, "mine"), (result.ExitCode, File.ReadAllText(Output)));
        Assert.Contains("cannot be written", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _cli.Dispose();
}
