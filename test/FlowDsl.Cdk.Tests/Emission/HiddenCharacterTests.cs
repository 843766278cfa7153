using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using FlowDsl.Cdk.Tests.Emission.Workflows;

namespace FlowDsl.Cdk.Tests.Emission;

/// <summary>What a reviewer does not see must not stand in what is reviewed.</summary>
public class HiddenCharacterTests
{
    public static TheoryData<string> Hidden { get; } = ["\u202E", "\u200B", "\u00AD", "\uFEFF", "\u2028", "\u2029", "\u0085", "\u007F", "\u0007", "\uE000", "\U000E0001", "\U000F0000"];

    [Fact]
    public void The_hostile_definition_has_some() => Assert.NotEmpty(HiddenIn(Case.Hostile.Workflow.Asl));

    [Theory]
    [MemberData(nameof(Hidden))]
    public void None_is_in_emitted_source(string hidden)
    {
        var workflow = new Told($"before{hidden}after").Compile();
        var warned = workflow with { Name = $"Told{hidden}", Warnings = [CSharpTests.Warned[0] with { Reason = $"nobody{hidden}knows" }] };

        Assert.All(Emitted(warned), file => Assert.Empty(HiddenIn(file.Text)));
    }

    [Theory]
    [MemberData(nameof(Hidden))]
    public void The_definition_has_it_nonetheless(string hidden)
    {
        var workflow = new Told($"before{hidden}after").Compile();

        var json = JsonNode.Parse(WorkflowEmitter.Template(workflow, format: TemplateFormat.Json).Text)!;
        var construct = CompiledConstruct.Compile(WorkflowEmitter.CSharp(workflow)).GetType("StateMachines.ToldStateMachine")!;

        Assert.Equal(workflow.Asl, DefinitionIn(json));
        Assert.Equal(workflow.Asl, DefinitionIn(YamlAsJson.Read(WorkflowEmitter.Template(workflow).Text)));
        Assert.Equal(workflow.Asl, construct.GetField("Definition", BindingFlags.NonPublic | BindingFlags.Static)!.GetRawConstantValue());
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse(workflow.Asl), JsonNode.Parse(WorkflowEmitter.Template(workflow, format: TemplateFormat.Json, sam: true).Text)!["Resources"]!["StateMachine"]!["Properties"]!["Definition"]));
        Assert.Equal(
            $"before{hidden}after",
            YamlAsJson.Read(WorkflowEmitter.Template(workflow, sam: true).Text)["Resources"]!["StateMachine"]!["Properties"]!["Definition"]!["Comment"]!.GetValue<string>());
    }

    [Fact]
    public void None_of_the_hostile_workflow_is_in_emitted_source() => Assert.All(Emitted(Case.Hostile.Workflow), file => Assert.Empty(HiddenIn(file.Text)));

    [Fact]
    public void A_definition_that_has_some_keeps_its_lines_in_csharp()
    {
        var lines = WorkflowEmitter.CSharp(Case.Hostile.Workflow).Text.Split('\n');

        Assert.Contains("        \"{\\n\"", lines);
        Assert.Contains("        + \"  \\\"QueryLanguage\\\": \\\"JSONata\\\",\\n\"", lines);
        Assert.Contains(lines, line => line.Contains("\\u202E", StringComparison.Ordinal));
    }

    private static IEnumerable<EmittedFile> Emitted(CompiledWorkflow workflow) =>
    [
        WorkflowEmitter.CSharp(workflow), WorkflowEmitter.TypeScript(workflow),
        WorkflowEmitter.Template(workflow, format: TemplateFormat.Json), WorkflowEmitter.Template(workflow, format: TemplateFormat.Json, sam: true),
        WorkflowEmitter.Template(workflow), WorkflowEmitter.Template(workflow, sam: true),
    ];

    private static string DefinitionIn(JsonNode template) => template["Resources"]!["StateMachine"]!["Properties"]!["DefinitionString"]!.GetValue<string>();

    private static IReadOnlyList<string> HiddenIn(string text) =>
    [
        .. text.EnumerateRunes().Where(rune => rune.Value != '\n' && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse).Select(rune => $"U+{rune.Value:X4}"),
    ];

    private sealed class Told(string text) : Workflow<string, string>
    {
        protected override string Comment => text;

        protected override Outcome<string> Define(Flow<string, string> flow) => flow.Return(() => text);
    }
}
