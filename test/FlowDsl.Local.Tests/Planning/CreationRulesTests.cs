using static FlowDsl.Local.Tests.Planning.Loading;

namespace FlowDsl.Local.Tests.Planning;

/// <summary>What Step Functions refuses when a state machine is created.</summary>
public class CreationRulesTests
{
    private const string Task = """ "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true """;

    private static string Machine(string state, string language = "JSONPath", string name = "A") =>
        $$"""{ "StartAt": "{{name}}", "QueryLanguage": "{{language}}", "States": { "{{name}}": {{state}}, "B": { "Type": "Succeed" } } }""";

    private static string[] Places(string state, string language = "JSONPath") => Loading.Places(Machine(state, language));

    [Theory]
    [InlineData("""{ "Type": "Choice", "Choices": [] }""", "/States/A/Choices")]
    [InlineData("""{ "Type": "Parallel", "Branches": [], "End": true }""", "/States/A/Branches")]
    [InlineData("""{ "Type": "Task", "Resource": "", "End": true }""", "/States/A/Resource")]
    [InlineData($$"""{ {{Task}}, "Retry": [ { "ErrorEquals": ["a"] }, { "ErrorEquals": [] } ] }""", "/States/A/Retry/1/ErrorEquals")]
    [InlineData($$"""{ {{Task}}, "Catch": [ { "ErrorEquals": [], "Next": "B" } ] }""", "/States/A/Catch/0/ErrorEquals")]
    [InlineData("""{ "Type": "Choice", "Choices": [ { "And": [], "Next": "B" } ] }""", "/States/A/Choices/0/And")]
    public void A_value_that_must_not_be_empty_is_refused_at_its_place(string state, string place) => Assert.Equal([$"FLOW1410 {place}"], Places(state));

    [Fact]
    public void A_machine_without_states_is_refused() => Assert.Contains("FLOW1410 /States", Problems("""{ "StartAt": "A", "States": {} }""").Select(Place));

    [Theory]
    [InlineData("""{ "Type": "Pass", "Reslut": 1, "End": true }""", "FLOW1411 /States/A/Reslut: no Pass state has a field 'Reslut'. Did you mean 'Result'? Correct")]
    [InlineData("""{ "Type": "Wait", "Seconds": 1, "next": "B", "End": true }""", "FLOW1411 /States/A/next: no Wait state has a field 'next'. Did you mean 'Next'? Correct")]
    [InlineData($$"""{ {{Task}}, "Retry": [ { "ErrorEquals": ["a"], "MaxAttempt": 1 } ] }""", "FLOW1411 /States/A/Retry/0/MaxAttempt: no retrier has a field 'MaxAttempt'. Did you mean 'MaxAttempts'? Correct")]
    [InlineData("""{ "Type": "Choice", "Choices": [ { "Variable": "$.a", "StringEqual": "x", "Next": "B" } ] }""", "FLOW1411 /States/A/Choices/0/StringEqual: no rule has a field 'StringEqual'. Did you mean 'StringEquals'?")]
    [InlineData("""{ "Type": "Pass", "Wholly/Other": 1, "End": true }""", "FLOW1411 /States/A/Wholly~1Other: no Pass state has a field 'Wholly/Other'. Correct")]
    public void A_field_that_no_such_object_has_is_refused_with_the_nearest_one(string state, string text) => Assert.StartsWith(text, Problems(Machine(state))[0].ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_field_of_a_branch_is_named_in_the_branch() => Assert.Equal(
        ["FLOW1411 /States/A/Branches/0/Coment"],
        Places("""{ "Type": "Parallel", "End": true, "Branches": [ { "Coment": "c", "StartAt": "S", "States": { "S": { "Type": "Succeed" } } } ] }"""));

    [Fact]
    public void A_successor_that_is_null_is_no_text() =>
        Assert.Equal("FLOW1008 /States/A/Next: a text is needed, not null. Write a value of the type named.", Problems(Machine("""{ "Type": "Pass", "Next": null }""")).Single(problem => problem.Code.Id == "FLOW1008").ToString());

    [Fact]
    public void A_placeholder_is_what_AWS_takes_once_it_is_filled_in() =>
        Assert.StartsWith("FLOW1401 /States/A/Retry: the field 'Retry' has a placeholder", Problems(Machine($$"""{ {{Task}}, "Retry": "${Retry}" }""")).Single().ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "Type": "Wait", "Seconds": "${Pause}", "End": true }""", "FLOW1401 /States/A/Seconds: the field 'Seconds' has a placeholder")]
    [InlineData("""{ "Type": "Choice", "QueryLanguage": "JSONata", "Choices": [ { "Condition": "{% ${IsOn} = true %}", "Next": "B" } ] }""",
        "FLOW1401 /States/A/Choices/0/Condition: '{% ${IsOn} = true %}' — the field 'Condition' has a placeholder")]
    public void A_placeholder_in_the_place_of_a_number_or_in_an_expression_is_named_as_one(string state, string problem) =>
        Assert.Contains(Problems(Machine(state)), told => told.ToString().StartsWith(problem, StringComparison.Ordinal));

    [Fact]
    public void An_end_that_is_none_is_as_if_it_were_not_there() => Loads(Machine("""{ "Type": "Pass", "End": false, "Next": "B" }"""));

    [Theory]
    [InlineData("States.Nope(1)", "there is no intrinsic function States.Nope (there are States.Array, States.ArrayPartition,")]
    [InlineData("States.Formt('a')", "there is no intrinsic function States.Formt (did you mean States.Format?) at position 0")]
    public void A_function_that_there_is_not_is_named_with_those_that_there_are(string call, string text) =>
        Assert.Contains(text, Problems(Machine($$"""{ "Type": "Pass", "Parameters": { "x.$": "{{call}}" }, "End": true }""")).Single().ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "Type": "Wait", "Seconds": 99999999999, "End": true }""", "FLOW1111 /States/A/Seconds")]
    [InlineData("""{ "Type": "Wait", "Seconds": 1.5, "End": true }""", "FLOW1008 /States/A/Seconds")]
    [InlineData($$"""{ {{Task}}, "TimeoutSeconds": 100000000 }""", "FLOW1111 /States/A/TimeoutSeconds")]
    [InlineData($$"""{ {{Task}}, "TimeoutSeconds": 5, "HeartbeatSeconds": 5 }""", "FLOW1111 /States/A/HeartbeatSeconds")]
    [InlineData($$"""{ {{Task}}, "Retry": [ { "ErrorEquals": ["a"], "MaxAttempts": -1 } ] }""", "FLOW1111 /States/A/Retry/0/MaxAttempts")]
    [InlineData($$"""{ {{Task}}, "Retry": [ { "ErrorEquals": ["a"], "BackoffRate": 0.5 } ] }""", "FLOW1111 /States/A/Retry/0/BackoffRate")]
    [InlineData($$"""{ {{Task}}, "Retry": [ { "ErrorEquals": ["a"], "IntervalSeconds": 0 } ] }""", "FLOW1111 /States/A/Retry/0/IntervalSeconds")]
    [InlineData($$"""{ {{Task}}, "Retry": [ { "ErrorEquals": ["a"], "MaxDelaySeconds": 0 } ] }""", "FLOW1111 /States/A/Retry/0/MaxDelaySeconds")]
    public void A_number_out_of_its_range_is_refused(string state, string problem) => Assert.Equal([problem], Places(state));

    [Fact]
    public void The_least_and_most_that_AWS_takes_are_taken() => Loads(Machine(
        $$"""{ {{Task}}, "TimeoutSeconds": 99999999, "HeartbeatSeconds": 1, "Retry": [ { "ErrorEquals": ["a"], "MaxAttempts": 0, "BackoffRate": 1.0, "IntervalSeconds": 1 } ] }"""));

    [Theory]
    [InlineData("""{ "Type": "Wait", "End": true }""", "JSONPath", "FLOW1412 /States/A: one of Seconds, SecondsPath, Timestamp, TimestampPath is needed.")]
    [InlineData("""{ "Type": "Wait", "End": true }""", "JSONata", "FLOW1412 /States/A: one of Seconds, Timestamp is needed.")]
    [InlineData("""{ "Type": "Wait", "Seconds": 1, "TimestampPath": "$.at", "End": true }""", "JSONPath", "FLOW1412 /States/A/Seconds: Seconds and TimestampPath exclude each other.")]
    [InlineData("""{ "Type": "Wait", "Seconds": 1, "Timestamp": "{% $now() %}", "End": true }""", "JSONata", "FLOW1412 /States/A/Seconds: Seconds and Timestamp exclude each other.")]
    [InlineData("""{ "Type": "Fail", "Error": "e", "ErrorPath": "$.e" }""", "JSONPath", "FLOW1412 /States/A/Error: Error and ErrorPath exclude each other.")]
    [InlineData("""{ "Type": "Fail", "Cause": "c", "CausePath": "$.c" }""", "JSONPath", "FLOW1412 /States/A/Cause: Cause and CausePath exclude each other.")]
    public void Of_fields_that_exclude_each_other_one_may_stand(string state, string language, string text) =>
        Assert.StartsWith(text, Problems(Machine(state, language)).Single().ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "Type": "Choice", "Choices": [ { "Variable": "$.a", "IsNull": true, "IsString": true, "Next": "B" } ] }""", "FLOW1412 /States/A/Choices/0/IsString")]
    [InlineData("""{ "Type": "Choice", "Choices": [ { "Variable": "$.a", "Next": "B" } ] }""", "FLOW1412 /States/A/Choices/0/Variable")]
    [InlineData("""{ "Type": "Choice", "Choices": [ { "Next": "B" } ] }""", "FLOW1007 /States/A/Choices/0")]
    public void A_rule_has_one_test(string state, string problem) => Assert.Equal([problem], Places(state));

    [Theory]
    [InlineData("\"StringEquals\": 1", "StringEquals")]
    [InlineData("\"StringMatches\": null", "StringMatches")]
    [InlineData("\"NumericLessThan\": \"1\"", "NumericLessThan")]
    [InlineData("\"BooleanEquals\": \"true\"", "BooleanEquals")]
    [InlineData("\"IsPresent\": 1", "IsPresent")]
    [InlineData("\"TimestampEquals\": 0", "TimestampEquals")]
    [InlineData("\"TimestampEquals\": \"2016-03-14\"", "TimestampEquals")]
    public void A_literal_has_the_type_of_its_operator(string test, string place) => Assert.Equal(
        [$"FLOW1008 /States/A/Choices/0/Not/{place}"], Places($$"""{ "Type": "Choice", "Choices": [ { "Not": { "Variable": "$.a", {{test}} }, "Next": "B" } ] }"""));

    [Theory]
    [InlineData("""{ "Type": "Succeed", "Assign": { "x": 1 } }""", "JSONPath", "FLOW1411 /States/A/Assign")]
    [InlineData("""{ "Type": "Fail", "Assign": { "x": 1 } }""", "JSONata", "FLOW1411 /States/A/Assign")]
    [InlineData("""{ "Type": "Fail", "Output": 1 }""", "JSONata", "FLOW1411 /States/A/Output")]
    [InlineData("""{ "Type": "Fail", "Output": 1 }""", "JSONPath", "FLOW1411 /States/A/Output")]
    [InlineData("""{ "Type": "Fail", "InputPath": "$.a" }""", "JSONPath", "FLOW1411 /States/A/InputPath")]
    public void A_state_that_ends_a_scope_has_fewer_fields(string state, string language, string problem) => Assert.Equal([problem], Places(state, language));

    [Theory]
    [InlineData("{% 10 %", false)]
    [InlineData("10 %}", false)]
    [InlineData("{% 10 %} ", true)]
    [InlineData("a {% 10 %}", true)]
    public void An_expression_is_opened_and_closed(string text, bool isText)
    {
        var machine = Machine($$"""{ "Type": "Pass", "Output": ["{{text}}"], "End": true }""", "JSONata");
        if (isText) Loads(machine);
        else Assert.Equal("FLOW1402 /States/A/Output/0", Place(Assert.Single(Problems(machine))));
    }

    [Theory]
    [InlineData("""{ "Type": "Task", "Resource": "{% $x %}", "End": true }""", "FLOW1402 /States/A/Resource")]
    [InlineData("""{ "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Credentials": { "RoleArn": 1 }, "End": true }""", "FLOW1008 /States/A/Credentials/RoleArn")]
    public void A_resource_and_a_role_are_texts(string state, string problem) => Assert.Equal([problem], Places(state, "JSONata"));

    [Theory]
    [InlineData("JSONPath", """ "RoleArn": "" """, "FLOW1410 /States/A/Credentials/RoleArn")]
    [InlineData("JSONPath", """ "RoleArn": "r", "RoleARN": "r" """, "FLOW1411 /States/A/Credentials/RoleARN")]
    [InlineData("JSONPath", """ "RoleArn.$": "x" """, "FLOW1407 /States/A/Credentials/RoleArn.$")]
    [InlineData("JSONata", """ "RoleArn": ["r"] """, "FLOW1008 /States/A/Credentials/RoleArn")]
    [InlineData("JSONata", """ "RoleArn": "r", "RoleArn.$": "$.r" """, "FLOW1411 /States/A/Credentials/RoleArn.$")]
    public void Credentials_are_one_role(string language, string credentials, string problem) => Assert.Equal([problem], Places($$"""{ {{Task}}, "Credentials": { {{credentials}} } }""", language));

    [Fact]
    public void A_role_that_is_computed_is_one() => Assert.Multiple(
        () => Loads(Machine($$"""{ {{Task}}, "Credentials": { "RoleArn.$": "$.r" } }""")), () => Loads(Machine($$"""{ {{Task}}, "Credentials": { "RoleArn": "{% $r %}" } }""", "JSONata")));

    [Fact]
    public void An_activity_has_no_credentials() => Assert.Equal(
        ["FLOW1411 /States/A/Credentials"], Places("""{ "Type": "Task", "Resource": "arn:aws:states:us-east-1:123456789012:activity:a", "Credentials": { "RoleArn": "r" }, "End": true }"""));

    [Fact]
    public void The_version_of_the_language_is_one() => Assert.Equal(["FLOW1008 /Version"], Problems("""{ "Version": "2.0", "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }""").Select(Place));

    [Fact]
    public void A_machine_has_an_end_somewhere()
    {
        Assert.Equal(["FLOW1415 /States"], Problems("""{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "A" } } }""").Select(Place));
        Loads("""{ "StartAt": "A", "States": { "A": { "Type": "Parallel", "Branches": [ { "StartAt": "B", "States": { "B": { "Type": "Pass", "Next": "B" } } } ], "End": true } } }""");
    }

    [Theory]
    [InlineData("""[ { "ErrorEquals": ["States.ALL", "a"] } ]""", "/States/A/Retry/0/ErrorEquals")]
    [InlineData("""[ { "ErrorEquals": ["States.ALL"] }, { "ErrorEquals": ["a"] } ]""", "/States/A/Retry/0/ErrorEquals")]
    public void States_ALL_stands_alone_and_last(string retry, string place) => Assert.Equal([$"FLOW1413 {place}"], Places($$"""{ {{Task}}, "Retry": {{retry}} }"""));

    [Fact]
    public void States_ALL_stands_last_among_the_catchers() => Assert.Equal(
        ["FLOW1413 /States/A/Catch/0/ErrorEquals"],
        Places($$"""{ {{Task}}, "Catch": [ { "ErrorEquals": ["States.ALL"], "Next": "B" }, { "ErrorEquals": ["a"], "Next": "B" } ] }"""));

    [Theory]
    [InlineData("states")]
    [InlineData("a-b")]
    [InlineData("1st")]
    [InlineData("$x")]
    [InlineData("")]
    public void A_variable_has_a_name_that_an_expression_can_write(string name) =>
        Assert.Equal([$"FLOW1414 /States/A/Assign/{name}"], Places($$"""{ "Type": "Pass", "Assign": { "{{name}}": 1 }, "End": true }"""));

    [Fact]
    public void Letters_of_any_script_make_a_name() =>
        Loads(Machine("""{ "Type": "Pass", "Assign": { "größe_2": 1, "数.$": "$.a", "States": 1 }, "End": true }"""));

    [Fact]
    public void A_state_has_a_name_of_at_most_80_characters()
    {
        Loads(Machine("""{ "Type": "Succeed" }""", name: new string('n', 80)));
        Assert.Equal("FLOW1414", Problems(Machine("""{ "Type": "Succeed" }""", name: new string('n', 81))).Single().Code.Id);
    }
}
