using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;
using FlowDsl.Tests.Support;
using static FlowDsl.Tests.Support.TestWorkflow;

namespace FlowDsl.Tests.Compilation;

public sealed class Prefixes
{
    private static Workflow<Order, Receipt> Workflow { get; } = FlowDsl.Workflow.Of<Order, Receipt>("Pay", flow =>
    {
        var priced = flow.Run("Price", Price.Invoke(() => flow.Input.Value)).Catch(Errors.All, e => e.Alert(Alerts, "No price").Fail("Failed", error: "NoPrice"));
        flow.If("Many?", () => flow.Input.Value.Count > 10, then: f => f.Wait("Rest", 5.Seconds));
        return flow.Return(() => new Receipt { Paid = priced.Value.Total });
    });

    [Fact]
    public void Every_name_begins_with_the_prefix_and_every_transition_leads_to_one()
    {
        var machine = Workflow.Compile(new CompileOptions { Prefix = "Night run" }).Definition;
        var names = machine.States.Select(state => state.Name).ToHashSet();
        Assert.All(names, name => Assert.StartsWith("Night run: ", name, StringComparison.Ordinal));
        Assert.Contains(machine.StartAt, names);
        Assert.All(machine.States.OfType<ContinuingState>(), state => Assert.Contains(state.Next!, names));
        Assert.All(machine.States.OfType<TaskState>().SelectMany(task => task.Catch), catcher => Assert.Contains(catcher.Next, names));
        var choice = Assert.Single(machine.States.OfType<ChoiceState>());
        Assert.All(choice.Choices.Select(rule => rule.Next).Append(choice.Default), next => Assert.Contains(next!, names));
    }

    [Fact]
    public void Every_variable_begins_with_the_prefix()
    {
        var asl = Workflow.Compile(new CompileOptions { Prefix = "Night run" }).Asl;
        Assert.Contains("$nightRunPrice.total", asl, StringComparison.Ordinal);
        Assert.DoesNotContain("$price", asl, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_prefix_the_bytes_are_those_of_the_workflow_alone() => Assert.Equal(Workflow.Compile(null).Asl, Workflow.Compile(new CompileOptions()).Asl);

    [Fact]
    public void A_prefix_that_is_too_long_is_told_once_with_the_length_that_it_may_have()
    {
        var problem = Assert.Single(Assert.Throws<WorkflowException>(() => Workflow.Compile(new CompileOptions { Prefix = new string('x', 78) })).Diagnostics);

        Assert.Equal(DiagnosticCodes.BadStateName, problem.Code);
        Assert.EndsWith(": No price', 88", problem.Reason, StringComparison.Ordinal);
        Assert.StartsWith("Shorten the prefix to 70 characters", problem.Help, StringComparison.Ordinal);
        Assert.NotNull(Workflow.Compile(new CompileOptions { Prefix = new string('x', 70) }));
        Assert.Throws<WorkflowException>(() => Workflow.Compile(new CompileOptions { Prefix = new string('x', 71) }));
    }

    [Fact]
    public void A_workflow_written_in_place_has_the_name_that_it_was_given() => Assert.Equal("Pay", Workflow.Compile(null).Name);
}
