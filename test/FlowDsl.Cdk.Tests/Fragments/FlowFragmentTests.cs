using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.Assertions;
using Amazon.CDK.AWS.StepFunctions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Cdk.Tests.Support;
using FlowDsl.Local;
using TestSupport;

namespace FlowDsl.Cdk.Tests.Fragments;

public class FlowFragmentTests
{
    [FactWithTool("node")]
    public void A_fragment_is_a_Parallel_of_one_branch_with_the_hosts_retry_catch_and_next()
    {
        var stack = new Stack();
        var fragment = Hosts.Packing(stack).AddRetry(new RetryProps { MaxAttempts = 2 }).AddCatch(new Pass(stack, "Hold"));
        var state = Hosts.States(stack, fragment.Next(new Pass(stack, "Ship")))["Pack order"]!;
        Assert.Equal(("Parallel", "$[0]", "Ship", 2, "Hold"),
            ((string)state["Type"]!, (string)state["OutputPath"]!, (string)state["Next"]!, (int)state["Retry"]![0]!["MaxAttempts"]!, (string)state["Catch"]![0]!["Next"]!));
        Assert.Null(state["QueryLanguage"]);
        Assert.Single(state["Branches"]!.AsArray());
    }

    [FactWithTool("node")]
    public void Every_state_of_it_says_JSONata_and_every_name_of_it_has_the_fragments_name()
    {
        var stack = new Stack();
        var branch = Hosts.States(stack, Hosts.Packing(stack))["Pack order"]!["Branches"]![0]!;
        Assert.All(branch["States"]!.AsObject(), state =>
        {
            Assert.StartsWith("Pack order: ", state.Key, StringComparison.Ordinal);
            Assert.Equal("JSONata", (string)state.Value!["QueryLanguage"]!);
            Assert.All(state.Value!["Assign"]?.AsObject() ?? [], variable => Assert.StartsWith("packOrder", variable.Key, StringComparison.Ordinal));
        });
        Assert.DoesNotContain("${", branch.ToJsonString(), StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void What_it_may_do_is_in_the_hosts_role_also_from_within_another_Parallel()
    {
        var stack = new Stack();
        var statements = Hosts.Resources(stack, new Amazon.CDK.AWS.StepFunctions.Parallel(stack, "Both").Branch(Hosts.Packing(stack))).Statements();
        Assert.Equal(["lambda:InvokeFunction", "sns:Publish"], statements.SelectMany(s => s.Texts("Action")).Order(StringComparer.Ordinal));
        Assert.All(statements, s => Assert.DoesNotContain("*", s.Texts("Resource")));
        Assert.Contains(statements, s => s.Texts("Resource").SequenceEqual([Shop.TopicArn]));
    }

    [FactWithTool("node")]
    public void Two_fragments_of_one_workflow_stand_side_by_side()
    {
        var stack = new Stack();
        Assert.Equal(2, Hosts.States(stack, Hosts.Packing(stack, "First").Next(Hosts.Packing(stack, "Second"))).Count);
    }

    [FactWithTool("node")]
    public void Two_fragments_under_one_prefix_are_refused_by_CDK()
    {
        var stack = new Stack();
        var props = new FlowFragmentProps { Bindings = Shop.Bindings, Prefix = "Same" };
        var error = Assert.ThrowsAny<Exception>(() => Hosts.Resources(stack, Hosts.Packing(stack, "First", props).Next(Hosts.Packing(stack, "Second", props))));
        Assert.Contains("unique names", error.Message, StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void A_prefix_that_the_host_puts_in_front_of_all_its_states_reaches_the_transitions_too()
    {
        var stack = new Stack();
        var fragment = Hosts.Packing(stack);
        State.PrefixStates(fragment, "Night ");
        var branch = Hosts.States(stack, fragment)["Night Pack order"]!["Branches"]![0]!;
        var names = branch["States"]!.AsObject().Select(s => s.Key).ToHashSet();
        Assert.All(names, name => Assert.StartsWith("Night ", name, StringComparison.Ordinal));
        Assert.Contains((string)branch["StartAt"]!, names);
        Assert.All(branch["States"]!.AsObject().Where(s => s.Value!["Next"] is not null), s => Assert.Contains((string)s.Value!["Next"]!, names));
    }

    [FactWithTool("node")]
    public void A_host_keeps_its_document_by_paths_and_templates_of_its_own()
    {
        var stack = new Stack();
        var state = Hosts.States(stack, Hosts.Packing(stack, props: new()
        {
            Bindings = Shop.Bindings,
            InputPath = "$.order",
            Parameters = new Dictionary<string, object> { ["id.$"] = "$.id", ["items"] = 3 },
            ResultSelector = new Dictionary<string, object> { ["parcel.$"] = "$[0]" },
            ResultPath = "$.packed",
            Assign = new Dictionary<string, object> { ["boxes.$"] = "$[0].boxes" },
        }))["Pack order"]!;
        Assert.Equal("""["$.order",{"id.$":"$.id","items":3},{"parcel.$":"$[0]"},"$.packed",{"boxes.$":"$[0].boxes"}]""",
            new JsonArray([.. new[] { "InputPath", "Parameters", "ResultSelector", "ResultPath", "Assign" }.Select(m => state[m]!.DeepClone())]).ToJsonString());
        Assert.Null(state["OutputPath"]);
    }

    [FactWithTool("node")]
    public void A_name_that_is_too_long_with_its_prefix_is_refused_and_leaves_nothing_behind()
    {
        var stack = new Stack();
        var error = Assert.Throws<WorkflowException>(() => Hosts.Packing(stack, new string('x', 75)));
        Assert.All(error.Diagnostics, d => Assert.Equal(DiagnosticCodes.BadStateName, d.Code));
        Assert.Empty(stack.Node.Children);
    }

    [FactWithTool("node")]
    public void A_resource_that_nobody_bound_is_refused() =>
        Assert.Equal(2, Assert.Throws<DiagnosticException>(() => Hosts.Packing(new Stack(), props: new() { Bindings = new FlowBindings() })).Diagnostics.Count);

    [FactWithTool("node")]
    public void A_timeout_that_no_Parallel_can_hold_is_a_warning()
    {
        var stack = new Stack();
        Hosts.Resources(stack, new FlowFragment(stack, "Slow", new Hurried(), new() { Bindings = new FlowBindings() }));
        Assert.Single(Amazon.CDK.Assertions.Annotations.FromStack(stack).FindWarning("*", Match.StringLikeRegexp("FLOW1513.*60 seconds")));
    }

    [FactWithTool("node")]
    public void A_block_that_is_a_method_is_a_fragment_by_itself()
    {
        var stack = new Stack();
        var crawler = new Crawler("Crawler");
        var crawl = Workflow.Of<string, string>("Crawl", flow =>
        {
            flow.Crawl("Catalog", crawler, 30.Seconds, 40, e => e.Fail("Not catalogued", error: "CrawlFailed"));
            return flow.Return(() => flow.Input.Value);
        });
        var states = Hosts.States(stack, new FlowFragment(stack, "Tables", crawl, new() { Bindings = new FlowBindings().Bind(crawler, "curated") }))["Tables"]!["Branches"]![0]!["States"]!;
        Assert.Equal("curated", (string)states["Tables: Catalog: look"]!["Arguments"]!["Name"]!);
    }

    [TheoryWithTool("node")]
    [InlineData("A-1", 12)]
    [InlineData("broken", 12)]
    public async Task Its_branch_does_what_the_workflow_does(string id, int items)
    {
        var stack = new Stack();
        var branch = Hosts.States(stack, Hosts.Packing(stack))["Pack order"]!["Branches"]![0]!.AsObject();
        branch["QueryLanguage"] = "JSONata";

        var (inside, alone) = (await RunAsync(AslReader.Read(branch.ToJsonString())), await RunAsync(Shop.Compiled.Definition));

        Assert.Equal((alone.Status, alone.Output?.GetRawText(), alone.Error, alone.Cause, alone.VirtualDuration), (inside.Status, inside.Output?.GetRawText(), inside.Error, inside.Cause, inside.VirtualDuration));

        Task<ExecutionResult> RunAsync(FlowDsl.Asl.Model.StateMachine definition) => LocalStateMachine.Load(definition).RunAsync(new ExecutionRequest
        {
            Name = "one",
            Input = JsonSerializer.SerializeToElement(new Order(id, items), JsonSerializerOptions.Web),
            Tasks = new Packer(),
        });
    }

    [FactWithValidators]
    public async Task The_hosts_definition_is_accepted_by_asl_validator_and_by_AWSs_language_service()
    {
        var stack = new Stack();
        var fragment = Hosts.Packing(stack).AddRetry(new RetryProps { MaxAttempts = 2 }).AddCatch(new Pass(stack, "Hold"));
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.asl.json");
        try
        {
            await File.WriteAllTextAsync(file, Hosts.Definition(Hosts.Resources(stack, fragment.Next(new Pass(stack, "Ship")))));
            Assert.Equal("", await NodePackages.RunAsync("validate.mjs", file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private sealed class Hurried : Workflow<string, string>
    {
        protected override TimeSpan? Timeout => TimeSpan.FromMinutes(1);

        protected override Outcome<string> Define(Flow<string, string> flow) => flow.Return(() => flow.Input.Value);
    }
}
