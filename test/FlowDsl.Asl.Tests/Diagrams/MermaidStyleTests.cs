using FlowDsl.Asl.Diagrams;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;
using Snapshooter.Xunit;

namespace FlowDsl.Asl.Tests.Diagrams;

public class MermaidStyleTests
{
    private static string Draw(StateMachine machine) => new MermaidStyle().Render(StateGraph.Of(machine));

    [Fact]
    public void A_workflow_with_every_plain_state() => Snapshot.Match(Draw(AslReader.Read(Definitions.Daily)), "mermaid-daily");

    [Fact]
    public void Branches_and_iterations_are_boxes_with_their_own_start_and_end() => Snapshot.Match(
        Draw(AslReader.Read("""
            { "StartAt": "Both", "States": {
                "Both": { "Type": "Parallel", "Next": "Each", "Catch": [ { "ErrorEquals": ["A", "B"], "Next": "No" } ], "Branches": [
                  { "StartAt": "L", "States": { "L": { "Type": "Pass", "End": true } } },
                  { "StartAt": "R", "States": { "R": { "Type": "Succeed" } } } ] },
                "Each": { "Type": "Map", "End": true, "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Pass", "End": true } } } },
                "No": { "Type": "Fail" } } }
            """)),
        "mermaid-nested");

    [Theory]
    [InlineData("a \"b\" <c> & #d `e`", "a #quot;b#quot; #lt;c#gt; #amp; #35;d #96;e#96;")]
    [InlineData("end", "end")]
    [InlineData("Größe 🙂", "Größe 🙂")]
    public void Names_are_escaped_and_never_used_as_ids(string name, string shown)
    {
        var machine = new StateMachine { StartAt = name, States = [new PassState { Name = name, End = true }] };

        Assert.Contains($"s1[\"{shown}\"]\n", Draw(machine), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_condition_is_cut_and_a_comment_goes_before_it()
    {
        var machine = Definitions.WithState("C", $$"""
            { "Type": "Choice", "Default": "C", "Choices": [
              { "Condition": "{% {{new string('x', 100)}} %}", "Next": "C" },
              { "Condition": true, "Comment": "nothing came", "Next": "C" },
              { "And": [ { "Variable": "$.a", "IsPresent": true }, { "Variable": "$.a", "NumericEquals": 0 } ], "Next": "C" } ] }
            """);

        Assert.Equal(
            [new string('x', 100), "nothing came", "And($.a IsPresent true, $.a NumericEquals 0)", "default"],
            StateGraph.Of(machine).Edges.Select(edge => edge.Label));
        Assert.Contains($"s1 -- \"{new string('x', 47)}…\" --> s1\n", Draw(machine), StringComparison.Ordinal);
    }

    [Fact]
    public void A_transition_that_leads_nowhere_is_left_out() =>
        Assert.Empty(StateGraph.Of(Definitions.WithState("A", """{ "Type": "Pass", "Next": "Gone" }""")).Edges);
}
