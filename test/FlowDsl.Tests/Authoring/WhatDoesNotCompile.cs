using FlowDsl.Tests.Support;

namespace FlowDsl.Tests.Authoring;

public sealed class WhatDoesNotCompile
{
    private const string Priced = "var priced = flow.Run(\"Price\", price.Invoke(() => flow.Input.Value));\n";
    private const string Return = "return flow.Return(() => new Receipt { Paid = priced.Value.Total });";

    [Fact]
    public void The_snippets_are_right_but_for_their_one_mistake() => Assert.Empty(Snippets.ErrorsOf(Priced + Return));

    [Fact]
    public void A_field_that_does_not_exist() =>
        Assert.Equal(["CS1061"], Snippets.ErrorsOf(Priced + "return flow.Return(() => new Receipt { Paid = priced.Value.Totl });"));

    [Fact]
    public void A_payload_of_the_wrong_type() =>
        Assert.Contains("CS0029", Snippets.ErrorsOf("var priced = flow.Run(\"Price\", price.Invoke(() => 42));\n" + Return));

    [Fact]
    public void A_catch_that_forgets_its_result() => Assert.Equal(["CS1643"], Snippets.ErrorsOf(
        "var priced = flow.Run(\"Price\", price.Invoke(() => flow.Input.Value)).Catch(Errors.All, e => { e.Alert(alerts, \"Oh\"); });\n" + Return));

    [Fact]
    public void A_catch_that_recovers_with_the_wrong_type() => Assert.Contains("CS0029", Snippets.ErrorsOf(
        "var priced = flow.Run(\"Price\", price.Invoke(() => flow.Input.Value)).Catch(Errors.All, e => e.Recover(() => \"free\"));\n" + Return));

    [Fact]
    public void A_handle_outside_its_block() => Assert.Equal(["CS0103"], Snippets.ErrorsOf(
        "flow.If(\"Many?\", () => flow.Input.Value.Count > 10, then: f => { var priced = f.Run(\"Price\", price.Invoke(() => flow.Input.Value)); });\n" + Return));

    [Fact]
    public void A_handle_that_only_one_branch_assigns() => Assert.Equal(["CS0165"], Snippets.ErrorsOf(
        "Step<Priced> priced;\n" +
        "flow.If(\"Many?\", () => flow.Input.Value.Count > 10, then: f => { priced = f.Run(\"Price\", price.Invoke(() => flow.Input.Value)); });\n" + Return));

    [Fact]
    public void A_choice_without_a_case() => Assert.Equal(["CS1061"], Snippets.ErrorsOf(
        "var size = flow.Choose<string>(\"Size\", c => c.Otherwise(f => f.Give(() => \"any\")));\n" + Priced + Return));

    [Fact]
    public void A_workflow_that_forgets_its_end() => Assert.Equal(["CS0161"], Snippets.ErrorsOf(Priced));

    [Fact]
    public void A_result_without_a_required_member() => Assert.Equal(["CS9035"], Snippets.ErrorsOf("return flow.Return(() => new Receipt { });"));

    [Fact]
    public void An_early_return_of_another_type() => Assert.Contains("CS0029", Snippets.ErrorsOf(
        "flow.If(\"Many?\", () => flow.Input.Value.Count > 10, then: f => f.Return(() => \"enough\"));\n" + Priced + Return));

    [Fact]
    public void An_alert_without_a_text_where_no_error_is_at_hand() => Assert.NotEmpty(Snippets.ErrorsOf("flow.Alert(alerts, \"Oh\");\n" + Priced + Return));

    [Fact]
    public void A_duration_of_the_builder_inside_a_lambda() => Assert.Equal(["CS9296"], Snippets.ErrorsOf(
        "var rest = flow.Let(\"Rest\", () => 30.Seconds);\n" + Priced + Return));
}
