using System.Text.Json;
using System.Text.Json.Nodes;
using FlowDsl.Cdk.Tests.Emission.Workflows;
using Snapshooter.Xunit;

namespace FlowDsl.Cdk.Tests.Emission;

public class TemplateTests
{
    [TheoryWithTool("node")]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void A_template_deploys_what_the_librarys_own_construct_does(string name)
    {
        var one = Case.All[name];

        var deployed = Deployed.Of(WorkflowEmitter.Template(one.Workflow, format: TemplateFormat.Json).Text, Parameters(one));

        Assert.Equal(one.Workflow.Asl, deployed.DefinitionText);
        Assert.Equal(Reference.Of(one), deployed);
    }

    [TheoryWithTool("node")]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void A_template_of_the_serverless_model_deploys_the_same(string name)
    {
        var one = Case.All[name];

        var deployed = Deployed.Of(WorkflowEmitter.Template(one.Workflow, format: TemplateFormat.Json, sam: true).Text, Parameters(one));

        Assert.Equal(Compact(one.Workflow.Asl), deployed.DefinitionText);
        Assert.Equal(Reference.Of(one) with { DefinitionText = deployed.DefinitionText }, deployed);
    }

    [TheoryWithTool("node")]
    [InlineData("Nightly", false)]
    [InlineData("Nightly", true)]
    [InlineData("Released", false)]
    [InlineData("Greeting", false)]
    [InlineData("Hostile", false)]
    [InlineData("Hostile", true)]
    public void Yaml_says_what_json_says(string name, bool sam)
    {
        var workflow = Case.All[name].Workflow;

        var yaml = YamlAsJson.Read(WorkflowEmitter.Template(workflow, format: TemplateFormat.Yaml, sam: sam).Text);

        var json = JsonNode.Parse(WorkflowEmitter.Template(workflow, format: TemplateFormat.Json, sam: sam).Text)!.AsObject();
        Assert.True(json.Remove("Metadata"), "JSON has no comments, so that the remark for its readers is metadata");
        Assert.True(JsonNode.DeepEquals(json, yaml), $"{json}\n\n{yaml}");
    }

    [FactWithTool("node")]
    public void A_warning_is_told_to_the_templates_readers()
    {
        var workflow = Case.Greeting.Workflow with { Warnings = CSharpTests.Warned };

        var yaml = WorkflowEmitter.Template(workflow).Text;
        var json = JsonNode.Parse(WorkflowEmitter.Template(workflow, format: TemplateFormat.Json).Text)!;

        Assert.All(CSharpTests.Warned, warning => Assert.Contains($"# {warning}\n", yaml, StringComparison.Ordinal));
        Assert.Equal(CSharpTests.Warned.Select(warning => warning.ToString()), json["Metadata"]!["Warnings"]!.AsArray().Select(text => text!.GetValue<string>()));
        Assert.NotNull(YamlAsJson.Read(yaml));
    }

    [FactWithTool("node", CfnLint.Program)]
    public async Task Cfn_lint_has_nothing_to_say()
    {
        var folder = Directory.CreateTempSubdirectory("emit-").FullName;
        try
        {
            foreach (var one in Case.All.Values)
                foreach (var (format, sam) in new[] { (TemplateFormat.Json, false), (TemplateFormat.Json, true), (TemplateFormat.Yaml, false), (TemplateFormat.Yaml, true) })
                {
                    var file = WorkflowEmitter.Template(one.Workflow, format: format, sam: sam);
                    await File.WriteAllTextAsync(Path.Combine(folder, file.Name), file.Text);
                }

            Assert.Equal("", await CfnLint.FindingsAsync([.. Directory.GetFiles(folder).Order(StringComparer.Ordinal)]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [TheoryWithTool("node")]
    [InlineData(TemplateFormat.Yaml, false)]
    [InlineData(TemplateFormat.Yaml, true)]
    [InlineData(TemplateFormat.Json, false)]
    public void The_text_is_the_one_that_was_reviewed(TemplateFormat format, bool sam)
    {
        var file = WorkflowEmitter.Template(Case.Nightly.Workflow, format: format, sam: sam);

        Snapshot.Match(file.Text, file.Name);
    }

    // A token that has the name of one of the template's own resources is a parameter under another name.
    private static Dictionary<string, string> Parameters(Case one) =>
        one.Resources.ToDictionary(value => value.Key == "Role" ? "Role2" : value.Key, value => value.Value);

    private static string Compact(string json) => JsonSerializer.Serialize(JsonNode.Parse(json));
}
