using Amazon.CDK;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Cdk.Tests.Support;
using Lambda = Amazon.CDK.AWS.Lambda;

namespace FlowDsl.Cdk.Tests.Bindings;

public class BindingsTests
{
    private const string FunctionArn = "arn:aws:lambda:us-east-1:999900001111:function:pack";

    [FactWithTool("node")]
    public void All_problems_of_all_bindings_are_told_at_once()
    {
        var bindings = new FlowBindings().Bind(Shop.Pack, "a b").Bind(new Token("Nobody"), "x");
        Assert.Equal(
            [
                (DiagnosticCodes.UnboundToken, "${AlertsTopic}"), (DiagnosticCodes.UnusedBinding, "${Nobody}"), (DiagnosticCodes.BadBinding, "${PackFunction}"),
            ],
            Problems(bindings).Select(d => (d.Code, d.Expression!)));
    }

    [TheoryWithTool("node")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("pack\"")]
    [InlineData("pack*")]
    [InlineData("arn:aws:sqs:eu-west-1:111122223333:pack")]
    [InlineData("arn:aws:lambda:eu-west-1:111122223333:layer:pack")]
    public void What_is_no_function_is_refused(string text) =>
        Assert.Equal(DiagnosticCodes.BadBinding, Assert.Single(Problems(new FlowBindings().Bind(Shop.Pack, text).Bind(Shop.Alerts, Shop.TopicArn))).Code);

    [TheoryWithTool("node")]
    [InlineData("alerts")]
    [InlineData("arn:aws:sqs:eu-west-1:111122223333:alerts")]
    [InlineData("arn:aws:sns:eu-west-1")]
    [InlineData("arn:aws:sns:eu-west-1:111122223333:*")]
    public void What_is_no_topics_ARN_is_refused(string text) =>
        Assert.Equal(DiagnosticCodes.BadBinding, Assert.Single(Problems(new FlowBindings().Bind(Shop.Pack, "pack").Bind(Shop.Alerts, text))).Code);

    [TheoryWithTool("node")]
    [InlineData("a\"b")]
    [InlineData("a'b")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData("{% b")]
    [InlineData("b %}")]
    [InlineData("${Other}")]
    public void A_text_that_would_break_the_definition_is_refused(string text)
    {
        var endpoint = new Token("Endpoint");
        var workflow = Workflow.Of<string, string>("Ask", flow => flow.Return(() => endpoint.ToString())).Compile();
        Assert.Equal(DiagnosticCodes.BadBinding, Assert.Single(BindingChecks.Problems(workflow, new FlowBindings().Bind(endpoint, text))).Code);
    }

    [FactWithTool("node")]
    public void A_resource_that_is_bound_twice_is_refused() =>
        Assert.Contains("twice", Assert.Single(Problems(Shop.Bindings.Bind(Shop.Pack, "other"))).Reason, StringComparison.Ordinal);

    [FactWithTool("node")]
    public void A_value_that_is_known_later_may_be_a_topics_ARN_and_is_no_functions_name_or_ARN()
    {
        var later = Fn.ImportValue("later");
        Assert.Empty(Problems(new FlowBindings().Bind(Shop.Pack, "pack").Bind(Shop.Alerts, later)));
        Assert.Contains("FromFunctionName", Assert.Single(Problems(new FlowBindings().Bind(Shop.Pack, later).Bind(Shop.Alerts, later))).Reason, StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void A_function_that_is_bound_by_its_name_is_allowed_in_this_account_with_its_versions() => Assert.Equal(
        ["arn:aws:lambda:eu-west-1:111122223333:function:pack", "arn:aws:lambda:eu-west-1:111122223333:function:pack:*"], Invoked((_, b) => b.Bind(Shop.Pack, "pack")).Allowed);

    [FactWithTool("node")]
    public void A_function_that_is_bound_by_its_ARN_is_allowed_by_that_ARN()
    {
        var (bound, allowed) = Invoked((_, b) => b.Bind(Shop.Pack, FunctionArn));
        Assert.Equal(FunctionArn, bound);
        Assert.Equal([FunctionArn, FunctionArn + ":*"], allowed);
    }

    [TheoryWithTool("node")]
    [InlineData(FunctionArn + ":live", FunctionArn + ":live")]
    [InlineData("pack:live", "arn:aws:lambda:eu-west-1:111122223333:function:pack:live")]
    public void An_alias_that_is_bound_by_text_is_the_only_one_allowed(string text, string arn) => Assert.Equal([arn], Invoked((_, b) => b.Bind(Shop.Pack, text)).Allowed);

    [FactWithTool("node")]
    public void A_function_of_another_account_is_called_and_allowed_by_its_ARN()
    {
        var (bound, allowed) = Invoked((stack, b) => b.Bind(Shop.Pack, Lambda.Function.FromFunctionArn(stack, "F", FunctionArn)));
        Assert.Equal(FunctionArn, bound);
        Assert.Equal([FunctionArn, FunctionArn + ":*"], allowed);
    }

    [FactWithTool("node")]
    public void An_alias_is_called_and_allowed_by_its_ARN_alone()
    {
        var (bound, allowed) = Invoked((stack, b) => b.Bind(Shop.Pack, new Lambda.Alias(stack, "Live", new Lambda.AliasProps { AliasName = "live", Version = Function(stack).CurrentVersion })));
        Assert.StartsWith("[Live", bound, StringComparison.Ordinal);
        Assert.Equal([bound], allowed);
    }

    [FactWithTool("node")]
    public void A_version_is_called_and_allowed_by_its_ARN_alone()
    {
        var (bound, allowed) = Invoked((stack, b) => b.Bind(Shop.Pack, Function(stack).CurrentVersion));
        Assert.StartsWith("[FCurrentVersion", bound, StringComparison.Ordinal);
        Assert.Equal([bound], allowed);
    }

    [FactWithTool("node")]
    public void A_function_of_the_stack_is_called_by_its_ARN_and_allowed_with_its_versions()
    {
        var (bound, allowed) = Invoked((stack, b) => b.Bind(Shop.Pack, Function(stack)));
        Assert.EndsWith(".Arn]", bound, StringComparison.Ordinal);
        Assert.Equal([bound, bound + ":*"], allowed);
    }

    private static Lambda.Function Function(Stack stack) => new(stack, "F", new Lambda.FunctionProps
    {
        Runtime = Lambda.Runtime.PYTHON_3_12,
        Handler = "index.handler",
        Code = Lambda.Code.FromInline("def handler(e, c): return e"),
    });

    private static (string Bound, IReadOnlyList<string> Allowed) Invoked(Action<Stack, FlowBindings> bind)
    {
        var stack = new Stack();
        var bindings = new FlowBindings().Bind(Shop.Alerts, Shop.TopicArn);
        bind(stack, bindings);
        _ = new FlowStateMachine(stack, "Packing", Shop.Compiled, new() { Bindings = bindings });
        var resources = Templates.Of(stack);
        var statement = Assert.Single(resources.Statements(), s => s.Texts("Action").Contains("lambda:InvokeFunction"));
        return (Templates.Text(resources.Only("AWS::StepFunctions::StateMachine").Properties()["DefinitionSubstitutions"]!["PackFunction"]!), statement.Texts("Resource"));
    }

    private static List<Diagnostic> Problems(FlowBindings bindings) => [.. BindingChecks.Problems(Shop.Compiled, bindings)];
}
