using Amazon.CDK.Assertions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Cdk.Tests.Emission.Workflows;
using Snapshooter.Xunit;

namespace FlowDsl.Cdk.Tests.Emission;

public class CSharpTests
{
    [TheoryWithTool("node")]
    [MemberData(nameof(Case.Names), MemberType = typeof(Case))]
    public void The_construct_compiles_without_the_library_and_deploys_what_the_librarys_own_does(string name)
    {
        var one = Case.All[name];

        var emitted = CompiledConstruct.Synthesise(WorkflowEmitter.CSharp(one.Workflow), one);

        Assert.Equal(one.Workflow.Asl, Deployed.Of(emitted).DefinitionText);
        Assert.Equal(Reference.Of(one), Deployed.Of(emitted));
    }

    [FactWithTool("node")]
    public void The_text_is_the_one_that_was_reviewed() => Snapshot.Match(WorkflowEmitter.CSharp(Case.Nightly.Workflow).Text, "NightlyStateMachine.cs");

    [FactWithTool("node")]
    public void The_same_workflow_gives_the_same_bytes() =>
        Assert.Equal(WorkflowEmitter.CSharp(new Nightly().Compile(), "nightly", "Company.Pipelines"), WorkflowEmitter.CSharp(new Nightly().Compile(), "nightly", "Company.Pipelines"));

    [TheoryWithTool("node")]
    [InlineData("nightly", "NightlyStateMachine.cs")]
    [InlineData("air-quality_2 x", "AirQuality2XStateMachine.cs")]
    [InlineData("2nd", "Workflow2ndStateMachine.cs")]
    [InlineData("../../ \"\n*/", "WorkflowStateMachine.cs")]
    public void The_file_and_the_class_are_named_after_the_workflow(string name, string file)
    {
        var emitted = WorkflowEmitter.CSharp(Case.Greeting.Workflow, name);

        Assert.Equal(file, emitted.Name);
        Assert.Contains($"public sealed class {Path.GetFileNameWithoutExtension(file)} : Construct\n", emitted.Text, StringComparison.Ordinal);
    }

    [TheoryWithTool("node")]
    [InlineData("")]
    [InlineData("Company.")]
    [InlineData("Company.class")]
    [InlineData("Company; class Evil")]
    [InlineData("Company\n")]
    public void A_namespace_that_is_none_is_refused(string name) => Assert.Throws<ArgumentException>(() => WorkflowEmitter.CSharp(Case.Greeting.Workflow, targetNamespace: name));

    [FactWithTool("node")]
    public void A_workflows_own_name_cannot_leave_the_comment()
    {
        var workflow = Case.Greeting.Workflow with { Name = "X\n#error broken\u2028#error */ ", Definition = Case.Greeting.Workflow.Definition with { Comment = "a\r\n}</summary>]]>" } };

        CompiledConstruct.Compile(WorkflowEmitter.CSharp(workflow));
    }

    [FactWithTool("node")]
    public void The_construct_warns_as_the_librarys_own_does()
    {
        var warned = Case.Greeting with { Workflow = Case.Greeting.Workflow with { Warnings = Warned } };
        var own = new Amazon.CDK.Stack();
        _ = new FlowStateMachine(own, "Flow", warned.Workflow, new() { Bindings = warned.Bind(own) });

        var warnings = WarningsOf(CompiledConstruct.Synthesise(WorkflowEmitter.CSharp(warned.Workflow), warned));

        Assert.Contains("nobody \"knows\" it", Assert.Single(warnings), StringComparison.Ordinal);
        Assert.Equal(WarningsOf(own), warnings);
    }

    internal static IReadOnlyList<Diagnostic> Warned { get; } =
        [new() { Code = DiagnosticCodes.PermissionUnknown, Reason = "nobody \"knows\" it" }, new() { Code = DiagnosticCodes.PermissionUnknown, Reason = "and `${this}` neither" }];

    private static IReadOnlyList<string> WarningsOf(Amazon.CDK.Stack stack) =>
        [.. Annotations.FromStack(stack).FindWarning("*", Match.AnyValue()).Select(one => one.Entry.Data?.ToString() ?? "")];
}
