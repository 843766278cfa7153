using System.Text.Json;
using System.Text.Json.Nodes;
using FlowDsl.Cdk.Tests.Emission.Workflows;
using Snapshooter.Xunit;

namespace FlowDsl.Cdk.Tests.Emission;

public class TypeScriptTests
{
    // All workflows at once: most of the time goes into reading CDK's declarations.
    [FactWithValidators]
    public async Task The_constructs_compile_strictly_and_deploy_what_the_librarys_own_does()
    {
        // Below test/node, where its packages are found.
        var folder = Directory.CreateDirectory(Path.Combine(NodePackages.Folder, "out", Path.GetRandomFileName())).FullName;
        try
        {
            foreach (var (name, one) in Case.All)
            {
                var file = WorkflowEmitter.TypeScript(one.Workflow);
                Assert.Equal($"{name}StateMachine.ts", file.Name);
                await File.WriteAllTextAsync(Path.Combine(folder, file.Name), file.Text);
                await File.WriteAllTextAsync(Path.Combine(folder, $"{name}StateMachine.props.json"), Props(one));
            }

            var templates = JsonNode.Parse(await NodePackages.RunAsync("synthesise.mjs", folder))!;

            foreach (var (name, one) in Case.All)
            {
                var deployed = Deployed.Of(templates[$"{name}StateMachine"]!.ToJsonString());
                Assert.Equal(one.Workflow.Asl, deployed.DefinitionText);
                Assert.Equal(Reference.Of(one), deployed);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [FactWithTool("node")]
    public void The_text_is_the_one_that_was_reviewed() => Snapshot.Match(WorkflowEmitter.TypeScript(Case.Nightly.Workflow).Text, "NightlyStateMachine.ts");

    // The members stand in the order of the tokens.
    private static string Props(Case one) => JsonSerializer.Serialize(
        TokenKinds.Of(one.Workflow).Select(token => new { kind = token.Value.ToString(), value = one.Resources[token.Key] }));
}
