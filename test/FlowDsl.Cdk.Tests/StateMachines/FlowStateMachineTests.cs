using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.Assertions;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.StepFunctions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Cdk.Tests.Support;
using TestSupport;

namespace FlowDsl.Cdk.Tests.StateMachines;

public class FlowStateMachineTests
{
    private const string Machine = "AWS::StepFunctions::StateMachine";

    [FactWithTool("node")]
    public void A_resource_that_nobody_bound_is_a_diagnostic_before_anything_is_synthesised()
    {
        var stack = new Stack();
        var error = Assert.Throws<DiagnosticException>(() => new FlowStateMachine(stack, "Packing", Shop.Compiled, new() { Bindings = new FlowBindings() }));
        Assert.All(error.Diagnostics, d => Assert.Equal(DiagnosticCodes.UnboundToken, d.Code));
        Assert.Empty(stack.Node.Children);
    }

    [FactWithTool("node")]
    public void The_templates_definition_is_the_workflows_to_the_byte_and_substitutes_its_tokens_only()
    {
        var machine = Deployed(new() { Bindings = Shop.Bindings }).Only(Machine).Properties();
        Assert.Equal(Shop.Compiled.Asl, (string)machine["DefinitionString"]!);
        Assert.Equal(Shop.Compiled.Tokens, machine["DefinitionSubstitutions"]!.AsObject().Select(s => s.Key).Order(StringComparer.Ordinal));
    }

    [FactWithTool("node")]
    public void The_role_has_the_workflows_statements_and_those_of_logs_and_tracing_and_no_other()
    {
        var statements = Deployed(new() { Bindings = Shop.Bindings }).Statements();
        Assert.Equal(Shop.Compiled.Permissions.Count + 2, statements.Count);
        foreach (var permission in Shop.Compiled.Permissions) Assert.Single(statements, s => s.Texts("Action").SequenceEqual(permission.Actions));
        Assert.All(statements, s => Assert.DoesNotContain(s.Texts("Action"), action => action.Contains('*', StringComparison.Ordinal)));
        Assert.Equal(["LogDelivery", "Tracing"], statements.Where(s => s.Texts("Resource").Contains("*")).Select(s => (string)s["Sid"]!));
    }

    [FactWithTool("node")]
    public void The_service_may_take_the_role_for_machines_of_this_account_only()
    {
        var trust = Deployed(new() { Bindings = Shop.Bindings }).Only("AWS::IAM::Role").Properties()["AssumeRolePolicyDocument"]!["Statement"]![0]!;
        Assert.Equal("states.amazonaws.com", (string)trust["Principal"]!["Service"]!);
        Assert.Equal("111122223333", Templates.Text(trust["Condition"]!["StringEquals"]!["aws:SourceAccount"]!));
    }

    [FactWithTool("node")]
    public void Executions_are_logged_without_their_data_and_traced()
    {
        var resources = Deployed(new() { Bindings = Shop.Bindings });
        var machine = resources.Only(Machine).Properties();
        Assert.Equal(("ALL", false, true),
            ((string)machine["LoggingConfiguration"]!["Level"]!, (bool)machine["LoggingConfiguration"]!["IncludeExecutionData"]!, (bool)machine["TracingConfiguration"]!["Enabled"]!));
        Assert.StartsWith("/aws/vendedlogs/states/", (string)resources.Only("AWS::Logs::LogGroup").Properties()["LogGroupName"]!, StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void Without_logs_and_tracing_nothing_is_allowed_for_them()
    {
        var resources = Deployed(new() { Bindings = Shop.Bindings, LogLevel = LogLevel.OFF, Tracing = false });
        Assert.DoesNotContain(resources, r => (string)r.Value!["Type"]! == "AWS::Logs::LogGroup");
        Assert.DoesNotContain(resources.Statements(), s => s.Texts("Resource").Contains("*"));
    }

    [FactWithTool("node")]
    public void The_machine_waits_for_its_policy_and_for_what_its_user_adds()
    {
        var stack = new Stack();
        var machine = new FlowStateMachine(stack, "Packing", Shop.Compiled, new() { Bindings = Shop.Bindings });
        machine.Machine.Node.AddDependency(new Amazon.CDK.AWS.SNS.Topic(stack, "Other"));
        var names = Templates.Of(stack).Only(Machine)["DependsOn"]!.AsArray().Select(name => (string)name!).ToList();
        Assert.Equal(2, names.Count);
        Assert.Contains(names, name => name.StartsWith("Other", StringComparison.Ordinal));
        Assert.Contains(names, name => name.Contains("Policy", StringComparison.Ordinal));
    }

    [FactWithTool("node")]
    public void A_timeout_of_the_deployment_takes_the_place_of_the_workflows()
    {
        var stack = new Stack();
        var machine = new FlowStateMachine(stack, "Packing", Shop.Compiled, new() { Bindings = Shop.Bindings, Timeout = 90.Seconds });
        var definition = (string)Templates.Of(stack).Only(Machine).Properties()["DefinitionString"]!;
        Assert.Equal(90, (int)JsonNode.Parse(definition)!["TimeoutSeconds"]!);
        Assert.Equal(machine.Workflow.Asl, definition);
    }

    [FactWithTool("node")]
    public void Options_that_cannot_be_are_told_all_at_once()
    {
        var stack = new Stack();
        var error = Assert.Throws<DiagnosticException>(() => new FlowStateMachine(stack, "Packing", Shop.Compiled, new()
        {
            Bindings = Shop.Bindings,
            Timeout = TimeSpan.FromMilliseconds(1500),
            StateMachineName = "with blank",
            Release = new FlowRelease { AliasName = "12", Shift = TrafficShift.Linear(100, TimeSpan.FromSeconds(90)) },
        }));
        Assert.Equal(5, error.Diagnostics.Count(d => d.Code == DiagnosticCodes.BadDeployment));
    }

    [FactWithTool("node")]
    public void A_key_of_ones_own_needs_the_machines_name_and_is_usable_for_that_machine_only()
    {
        var stack = new Stack();
        var key = new Key(stack, "Key");
        Assert.Throws<DiagnosticException>(() => new FlowStateMachine(stack, "Nameless", Shop.Compiled, new() { Bindings = Shop.Bindings, EncryptionKey = key }));
        _ = new FlowStateMachine(stack, "Packing", Shop.Compiled, new() { Bindings = Shop.Bindings, EncryptionKey = key, StateMachineName = "packing", LogEncryptionKey = key });
        var use = Assert.Single(Templates.Of(stack).Statements(), s => (string?)s["Sid"] == "EncryptExecutions");
        Assert.Equal("arn:aws:states:eu-west-1:111122223333:stateMachine:packing", Templates.Text(use["Condition"]!["StringEquals"]!["kms:EncryptionContext:aws:states:stateMachineArn"]!));
        Assert.Equal(["[Key961B73FD.Arn]"], use.Texts("Resource"));
    }

    [FactWithTool("node")]
    public void The_logs_key_is_opened_to_one_group_by_exact_actions()
    {
        var stack = new Stack();
        _ = new FlowStateMachine(stack, "Packing", Shop.Compiled, new() { Bindings = Shop.Bindings, StateMachineName = "packing", LogEncryptionKey = new Key(stack, "Key") });
        var use = Assert.Single(
            Templates.Of(stack).Only("AWS::KMS::Key").Properties()["KeyPolicy"]!["Statement"]!.AsArray(), statement => statement!["Principal"]!["Service"] is not null)!.AsObject();
        Assert.Equal(LogKeyUse.Actions, use.Texts("Action"));
        Assert.DoesNotContain(LogKeyUse.Actions, action => action.Contains('*', StringComparison.Ordinal));
        Assert.EndsWith(":log-group:/aws/vendedlogs/states/packing", Templates.Text(use["Condition"]!["ArnLike"]!["kms:EncryptionContext:aws:logs:arn"]!), StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void An_express_machine_takes_no_task_that_waits_for_a_job()
    {
        var job = new GlueJob<JobArguments>("Job");
        var workflow = Workflow.Of<string, string>("Slow", flow =>
        {
            flow.Run("Transform", job.StartAndWait(() => new JobArguments()));
            return flow.Return(() => flow.Input.Value);
        }).Compile();
        var error = Assert.Throws<DiagnosticException>(() => new FlowStateMachine(new Stack(), "Slow", workflow, new() { Bindings = new FlowBindings().Bind(job, "job"), Type = StateMachineType.EXPRESS }));
        Assert.Contains("'Transform' waits for the job", Assert.Single(error.Diagnostics).Reason, StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void An_express_machine_lasts_five_minutes_at_most() =>
        Assert.Equal(DiagnosticCodes.NotExpress, Assert.Single(Assert.Throws<DiagnosticException>(() => new FlowStateMachine(new Stack(), "Packing", Shop.Compiled,
            new() { Bindings = Shop.Bindings, Type = StateMachineType.EXPRESS, Timeout = TimeSpan.FromMinutes(6) })).Diagnostics).Code);

    [TheoryWithTool("node")]
    [InlineData(300, 300, 0)]
    [InlineData(301, 300, 1)]
    [InlineData(300, 301, 1)]
    [InlineData(600, 600, 2)]
    public void An_express_machine_has_no_wait_and_no_task_of_more_than_five_minutes(int wait, int timeout, int problems)
    {
        var workflow = Workflow.Of<Order, Parcel>("Patient", flow =>
        {
            flow.If("Many?", () => flow.Input.Value.Items > 10, then: f => f.Wait("Rest", TimeSpan.FromSeconds(wait)));
            var parcel = flow.Run("Pack", Shop.Pack.Invoke(() => flow.Input.Value).Timeout(TimeSpan.FromSeconds(timeout)));
            return flow.Return(() => parcel.Value);
        }).Compile(null);

        var found = ProblemsOf(() => new FlowStateMachine(new Stack(), "Patient", workflow, new() { Bindings = new FlowBindings().Bind(Shop.Pack, "pack"), Type = StateMachineType.EXPRESS }));

        Assert.Equal(problems, found.Count);
        Assert.All(found, problem => Assert.Equal((DiagnosticCodes.NotExpress, true), (problem.Code, problem.Place is not null)));
        if (wait > 300) Assert.Contains(found, problem => problem.Reason == $"'Rest' waits for {wait} seconds, and an Express execution ends after 300");
        if (timeout > 300) Assert.Contains(found, problem => problem.Reason == $"'Pack' may take {timeout} seconds, and an Express execution ends after 300");

        static IReadOnlyList<Diagnostic> ProblemsOf(Func<object> make) => (Record.Exception(make) as DiagnosticException)?.Diagnostics ?? [];
    }

    [FactWithTool("node")]
    public void Permissions_that_are_unknown_are_a_warning_unless_more_statements_are_given()
    {
        var workflow = Shop.Compiled with { Warnings = [new Diagnostic { Code = DiagnosticCodes.PermissionUnknown, Reason = "nobody knows" }] };
        Assert.Equal(1, WarningsOf(workflow, []));
        Assert.Equal(0, WarningsOf(workflow, [new PolicyStatement(new PolicyStatementProps { Actions = ["s3:GetObject"], Resources = ["arn:aws:s3:::b/k"] })]));

        static int WarningsOf(CompiledWorkflow workflow, IReadOnlyList<PolicyStatement> more)
        {
            var stack = new Stack();
            _ = new FlowStateMachine(stack, "Packing", workflow, new() { Bindings = Shop.Bindings, AdditionalStatements = more });
            return Amazon.CDK.Assertions.Annotations.FromStack(stack).FindWarning("*", Match.StringLikeRegexp("nobody knows")).Length;
        }
    }

    [FactWithTool("node")]
    public void An_existing_role_gets_the_statements()
    {
        var stack = new Stack();
        var role = new Role(stack, "Mine", new RoleProps { AssumedBy = new ServicePrincipal("states.amazonaws.com") });
        _ = new FlowStateMachine(stack, "Packing", Shop.Compiled, new() { Bindings = Shop.Bindings, Role = role });
        var resources = Templates.Of(stack);
        resources.Only("AWS::IAM::Role");
        Assert.Contains(resources.Statements(), s => s.Texts("Action").Contains("sns:Publish"));
    }

    [FactWithTool("node")]
    public void A_changed_definition_is_a_new_version_to_which_the_alias_goes_over()
    {
        var stack = new Stack();
        var alarm = Amazon.CDK.AWS.CloudWatch.Alarm.FromAlarmArn(stack, "Alarm", "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:bad");
        var machine = new FlowStateMachine(stack, "Packing", Shop.Compiled, new()
        {
            Bindings = Shop.Bindings,
            Release = new FlowRelease { Shift = TrafficShift.Canary(10, TimeSpan.FromMinutes(5)), RollbackAlarms = [alarm] },
        });
        Assert.Equal(machine.Alias!.Ref, machine.ExecutionTargetArn);
        var resources = Templates.Of(stack);
        var version = resources.Only("AWS::StepFunctions::StateMachineVersion");
        Assert.Equal(("Retain", "Delete"), ((string)version["UpdateReplacePolicy"]!, (string)version["DeletionPolicy"]!));
        Assert.EndsWith(".StateMachineRevisionId]", Templates.Text(version["Properties"]!["StateMachineRevisionId"]!), StringComparison.Ordinal);
        var shift = resources.Only("AWS::StepFunctions::StateMachineAlias").Properties()["DeploymentPreference"]!;
        Assert.Equal(("CANARY", 10, 5, "bad"), ((string)shift["Type"]!, (int)shift["Percentage"]!, (int)shift["Interval"]!, (string)shift["Alarms"]![0]!));
    }

    [FactWithTool("node", CfnLint.Program)]
    public async Task Cfn_lint_finds_nothing()
    {
        var stack = new Stack();
        var key = new Key(stack, "Key");
        _ = new FlowStateMachine(stack, "Packing", Shop.Compiled, new() { Bindings = Shop.Bindings, Release = new FlowRelease { Shift = TrafficShift.Linear(20, TimeSpan.FromMinutes(1)) } });
        _ = new FlowStateMachine(stack, "Encrypted", Shop.Compiled, new() { Bindings = Shop.Bindings, EncryptionKey = key, LogEncryptionKey = key, StateMachineName = "packing" });
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.template.json");
        try
        {
            await File.WriteAllTextAsync(file, System.Text.Json.JsonSerializer.Serialize(Template.FromStack(stack).ToJSON()));
            Assert.Equal("", await CfnLint.FindingsAsync(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static JsonObject Deployed(FlowStateMachineProps props)
    {
        var stack = new Stack();
        _ = new FlowStateMachine(stack, "Packing", Shop.Compiled, props);
        return Templates.Of(stack);
    }

    private sealed record JobArguments;
}
