using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Tests.Json;

public class InspectTests
{
    private static AslReading Inspect(string state) => AslReader.Inspect($$"""{ "StartAt": "S", "States": { "S": {{state}} } }""");

    [Theory]
    [InlineData("""{"Type":"Loop","Next":"X","Comment":"c"}""", "FLOW1006")]
    [InlineData("""{"Next":"X"}""", "FLOW1006")]
    [InlineData("""{"Type":3}""", "FLOW1006")]
    [InlineData("3", "FLOW1002")]
    [InlineData("""{"Type":"Task"}""", "FLOW1007")]
    [InlineData("""{"Type":"Task","Resource":{"Ref":"F"},"End":true}""", "FLOW1008")]
    [InlineData("""{"Type":"Pass","Next":3}""", "FLOW1008")]
    [InlineData("""{"Type":"Pass","Comment":["a"],"QueryLanguage":"XPath","End":true}""", "FLOW1008,FLOW1008")]
    [InlineData("""{"Type":"Choice"}""", "FLOW1007")]
    [InlineData("""{"Type":"Choice","Choices":[{"Condition":true}]}""", "FLOW1007")]
    [InlineData("""{"Type":"Choice","Choices":[3,{"Condition":true,"Next":"X"}]}""", "FLOW1002")]
    [InlineData("""{"Type":"Parallel","Branches":[[],{"StartAt":"A","States":{}}]}""", "FLOW1002")]
    [InlineData("""{"Type":"Parallel","Branches":[{"StartAt":"A"}]}""", "FLOW1007")]
    [InlineData("""{"Type":"Map","ItemProcessor":{"StartAt":"A","States":[]}}""", "FLOW1008")]
    [InlineData("""{"Type":"Map","ItemReader":3,"ResultWriter":[],"Label":7,"Iterator":{"States":{}}}""", "FLOW1002,FLOW1007,FLOW1002")]
    [InlineData("""{"Type":"Task","Resource":"r","Retry":[{"ErrorEquals":["A",1],"MaxAttempts":1.5,"BackoffRate":1.00000000000000000001}]}""", "FLOW1008,FLOW1008,FLOW1008")]
    [InlineData("""{"Type":"Task","Resource":"r","Catch":["x",{"ErrorEquals":["E"],"Next":"X"}]}""", "FLOW1002")]
    public void What_has_no_place_in_the_model_is_named_and_kept(string state, string codes)
    {
        var reading = Inspect(state);

        Assert.Equal(codes, string.Join(',', reading.Diagnostics.Select(problem => problem.Code.Id)));
        Assert.All(reading.Diagnostics, problem => Assert.True(((JsonPlace)problem.Place!).Line > 0));
        Assert.Null(RoundTrip.Difference($$"""{ "StartAt": "S", "States": { "S": {{state}} } }"""));
    }

    [Theory]
    [InlineData("""{"Type":"Choice","Choices":[],"Default":"X"}""")]
    [InlineData("""{"Type":"Task","Resource":"","Retry":[{"ErrorEquals":[]}],"End":true}""")]
    [InlineData("""{"Type":"Map","ItemProcessor":"${Processor}","ItemReader":"${Reader}","Label":null,"End":true}""")]
    [InlineData("""{"Type":"Parallel","Branches":[{"StartAt":"","States":{}}],"End":"${T}"}""")]
    public void What_is_only_empty_or_will_be_filled_in_is_no_problem_of_reading(string state)
    {
        Assert.Equal([], Inspect(state).Diagnostics);
        Assert.Null(RoundTrip.Difference($$"""{ "StartAt": "S", "States": { "S": {{state}} } }"""));
    }

    [Fact]
    public void A_state_of_an_unknown_type_stands_between_the_others()
    {
        var states = AslReader.Inspect("""{ "StartAt": "A", "States": { "A": { "Type": "Loop", "Next": "B" }, "B": { "Type": "Succeed" }, "C": null } }""").Machine!.States;

        Assert.Equal(["A Loop", "B Succeed", "C "], states.Select(state => $"{state.Name} {state.Type}"));
        Assert.Equal("Next", Assert.Single(Assert.IsType<UnknownState>(states[0]).UnknownFields).Name);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, Assert.IsType<UnknownState>(states[2]).Value!.Value.ValueKind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"States\":")]
    [InlineData("""{"States":{},"States":{}}""")]
    public void Without_a_JSON_object_there_is_no_machine(string json)
    {
        var reading = AslReader.Inspect(json);

        Assert.Null(reading.Machine);
        Assert.NotEmpty(reading.Diagnostics);
        Assert.All(reading.Diagnostics, problem => Assert.NotNull(problem.Place));
        Assert.NotNull(RoundTrip.Difference(json));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"StartAt":"A","States":[]}""")]
    [InlineData("""{"StartAt":"A","States":"x"}""")]
    [InlineData("""{"Resources":{"M":{"Type":"AWS::StepFunctions::StateMachine"}}}""")]
    public void An_object_without_states_is_refused_when_it_is_read_and_kept_when_it_is_looked_at(string json)
    {
        Assert.Throws<DiagnosticException>(() => AslReader.Read(json));
        Assert.Null(RoundTrip.Difference(json));
    }

    [Fact]
    public void A_text_of_a_hundred_megabytes_is_refused_unread() =>
        Assert.Equal("it has 100000000 bytes", Assert.Single(AslReader.Inspect(new string('{', 100_000_000)).Diagnostics).Reason);

    [Fact]
    public void A_long_list_is_read_in_one_go()
    {
        var rules = string.Join(',', Enumerable.Repeat("""{"Condition":true,"Next":"X"}""", 30_000));

        Assert.Equal(30_000, Assert.IsType<ChoiceState>(Inspect($$"""{"Type":"Choice","Choices":[{{rules}}]}""").Machine!.States[0]).Choices.Count);
    }
}
