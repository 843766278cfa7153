using FlowDsl.Asl.Json;
using FlowDsl.Local.StateTests;

namespace FlowDsl.Local.Tests.StateTests;

public class RefusalTests
{
    private const string Publish = """{ "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true }""";

    [Theory]
    [InlineData("{", "InvalidDefinition: Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION: ")]
    [InlineData("[]", "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: ")]
    [InlineData("""{ "End": true }""", "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: These fields are required: [Type] at /States/StateName'")]
    [InlineData("""{ "Type": "Nap" }""", "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: The field 'Type' should have one of these values: [Task, Wait, ")]
    [InlineData("""{ "Type": "Parallel", "Branches": [], "End": true }""", "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: Value cannot be empty at /States/StateName/Branches'")]
    [InlineData("""{ "Type": "Pass", "Nope": 1, "End": true }""", "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: Field 'Nope' is not supported at /States/StateName'")]
    [InlineData("""{ "Type": "Pass", "Output": 1, "End": true }""", "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: The QueryLanguage is set to 'JSONPath', but field 'Output' is only supported for the 'JSONata' QueryLanguage at /States/StateName'")]
    [InlineData("""{ "Type": "Pass", "Parameters": { "a": [ { "b.$": "x" } ] }, "End": true }""", "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: The value for the field 'b.$' must be a valid JSONPath or a valid intrinsic function call at /States/StateName/Parameters'")]
    [InlineData("""{ "Type": "Wait", "Timestamp": "2016-12-05", "End": true }""", "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: String does not match RFC3339 timestamp at /States/StateName/Timestamp'")]
    [InlineData("""{ "Type": "Parallel", "Branches": [{}], "End": true }""", "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: These fields are required: [States, StartAt] at /States/StateName/Branches[0]'")]
    [InlineData("""{ "Type": "Parallel", "Branches": [1], "End": true }""", "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: Expected value of type [OBJECT] at /States/StateName/Branches[0]")]
    [InlineData("""{ "Type": "Pass", "Comment": 1, "End": true }""", "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: Expected value of type [STRING] at /States/StateName/Comment'")]
    [InlineData("""{ "Type": "Pass", "QueryLanguage": "XPath", "End": true }""", "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: Value should be one of the following: [JSONPath, JSONata] at /States/StateName/QueryLanguage'")]
    [InlineData("""{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% phone %}", "End": true }""", "InvalidDefinition: Invalid State Machine Definition: 'UNSUPPORTED_JSONATA_EXPRESSION: Reference to 'phone' at the top level is not supported. at /States/StateName/Output'")]
    [InlineData("""{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% 1 + %}", "End": true }""", "InvalidDefinition: Invalid State Machine Definition: 'INVALID_JSONATA_EXPRESSION: Unexpected end of expression at /States/StateName/Output'")]
    [InlineData("""{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": [ "{% ($states := 1) %}" ], "End": true }""", "InvalidDefinition: Invalid State Machine Definition: 'UNSUPPORTED_JSONATA_EXPRESSION: Assignment to '$states' is not supported. at /States/StateName/Output[0]'")]
    [InlineData("""{ "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Credentials": {}, "End": true }""", "InvalidDefinition: Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: The field 'RoleArn' is required but was missing at /States/StateName/Credentials'")]
    public async Task A_definition_that_AWS_would_not_take_is_refused(string definition, string refusal) =>
        Assert.StartsWith(refusal, await Asking.Refusal(Asking.Request(definition)));

    [Fact]
    public async Task Where_a_transition_leads_nowhere_is_told_before_that_there_is_no_end() => Assert.Equal(
        "InvalidDefinition: Invalid State Machine Definition: 'MISSING_TRANSITION_TARGET: Missing 'Next' target: Q at /States/A/Next, MISSING_END_STATE: Workflow has no terminal state at null'",
        await Asking.Refusal(Asking.Request("""{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "Q" } } }""") with { StateName = "A" }));

    [Fact]
    public async Task A_task_that_calls_a_service_must_have_a_role() =>
        Assert.Equal("ValidationException: RoleArn must be specified when testing a Task state", await Asking.Refusal(Asking.Request(Publish)));

    [Fact]
    public async Task A_job_that_is_waited_for_must_be_mocked() => Assert.StartsWith("InvalidDefinition: ", await Asking.Refusal(Asking.Request(Asking.Token) with { RoleArn = "r" }));

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    public async Task Variables_are_an_object(string variables) =>
        Assert.Contains("Invalid variables provided: ", await Asking.Refusal(Asking.Request("""{ "Type": "Succeed" }""") with { Variables = variables }));

    [Fact]
    public async Task An_input_that_is_no_JSON_is_refused() =>
        Assert.StartsWith("InvalidExecutionInput: ", await Asking.Refusal(Asking.Request("""{ "Type": "Succeed" }""", "{")));

    [Theory]
    [InlineData("[]", "Context object must be a JSON object")]
    [InlineData("""{ "Map": {} }""", "'Map' field is not supported when mocking a Context object")]
    [InlineData("""{ "Task": {} }""", "Context object contains 'Task' when state is not a Task state with a '.sync' or '.waitForTaskToken' service integration pattern")]
    [InlineData("""{ "Nope": {} }""", "Field 'Nope' is not allowed")]
    [InlineData("""{ "Execution": { "Id": 1 } }""", "Execution.Id must be a string")]
    [InlineData("""{ "State": { "RetryCount": "1" } }""", "State.RetryCount must be a integer")]
    public async Task A_context_object_has_only_what_AWS_puts_into_it(string context, string reason) => Assert.Equal(
        $"ValidationException: Invalid Context object provided: {reason}", await Asking.Refusal(Asking.Request(Publish, mock: Asking.Result("1")) with { Context = context }));

    [Fact]
    public async Task A_name_has_a_letter_and_a_count_is_not_negative() => Assert.Equal(
        """
        ParamValidationError: Parameter validation failed:
        Invalid length for parameter stateName, value: 0, valid min length: 1
        Invalid value for parameter stateConfiguration.retrierRetryCount, value: -1, valid min value: 0
        """,
        await Asking.Refusal(Asking.Request(Publish) with { StateName = "", StateConfiguration = new StateTestConfiguration { RetrierRetryCount = -1 } }), ignoreLineEndingDifferences: true);

    [Fact]
    public async Task A_word_that_is_no_JSON_is_named_with_its_place()
    {
        const string Reason = "Unrecognized token 'not': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n at ";

        Assert.Equal(
            $"InvalidDefinition: Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION: {Reason}[Source: (String)\"not a definition\"; line: 1, column: 4] at [Source: (String)\"not a definition\"; line: 1, column: 4]'",
            await Asking.Refusal(Asking.Request("not a definition")));
        Assert.Equal(
            $"InvalidExecutionInput: Invalid State Machine Execution Input: '{Reason}[Source: (String)\"\n not\"; line: 2, column: 5]'",
            await Asking.Refusal(Asking.Request("""{ "Type": "Succeed" }""", "\n not")));
    }

    [Fact]
    public async Task Texts_have_a_longest_length() => Assert.Equal(
        "ValidationException: 2 validation errors detected: Value at 'stateName' failed to satisfy constraint: Member must have length less than or equal to 80; "
        + "Value at 'mock.errorOutput.error' failed to satisfy constraint: Member must have length less than or equal to 256",
        await Asking.Refusal(Asking.Request(Publish, mock: Asking.Error(new string('e', 257))) with { StateName = new string('n', 81) }));

    [Fact]
    public async Task A_level_or_a_mode_that_is_none_is_refused_with_its_place()
    {
        var level = await Assert.ThrowsAsync<StateTestRefusedException>(() => StateTest.RunJsonAsync(JsonElements.Parse("""{ "definition": "{}", "inspectionLevel": "ALL" }""")));
        var mode = await Assert.ThrowsAsync<StateTestRefusedException>(
            () => StateTest.RunJsonAsync(JsonElements.Parse("""{ "definition": "{}", "mock": { "fieldValidationMode": "LAX" } }""")));

        Assert.Equal("1 validation error detected: Value 'ALL' at 'inspectionLevel' failed to satisfy constraint: Member must satisfy enum value set: [INFO, DEBUG, TRACE]", level.Message);
        Assert.Equal("1 validation error detected: Value 'LAX' at 'mock.fieldValidationMode' failed to satisfy constraint: Member must satisfy enum value set: [STRICT, PRESENT, NONE]", mode.Message);
    }

    [Fact]
    public async Task A_role_and_an_input_have_a_longest_length()
    {
        var role = new string('r', 257);

        Assert.Equal(
            "ValidationException: 2 validation errors detected: Value at 'input' failed to satisfy constraint: Member must have length less than or equal to 262144; "
            + $"Value '{role}' at 'roleArn' failed to satisfy constraint: Member must have length less than or equal to 256",
            await Asking.Refusal(Asking.Request(Publish, new string(' ', 262_145)) with { RoleArn = role }));
    }

    [Theory]
    [InlineData("""{ "definition": "{}", "nonsense": 1 }""", "Unknown parameter in input: \"nonsense\", must be one of: definition, roleArn, ")]
    [InlineData("""{ "definition": "{}", "Input": "{}" }""", " (did you mean \"input\"?)")]
    [InlineData("""{ "definition": "{}", "mock": { "results": "1" } }""", "Unknown parameter in mock: \"results\", must be one of: result, errorOutput, fieldValidationMode (did you mean \"result\"?)")]
    [InlineData("""{ "definition": "{}", "mock": { "errorOutput": { "message": "1" } } }""", "Unknown parameter in mock.errorOutput: \"message\", must be one of: error, cause")]
    [InlineData("""{ "definition": "{}", "stateConfiguration": { "retries": 1 } }""", "Unknown parameter in stateConfiguration: \"retries\"")]
    [InlineData("""{ "input": null }""", "Missing required parameter in input: \"definition\"")]
    [InlineData("""{ "definition": "{}", "revealSecrets": "yes" }""", "Invalid type for parameter revealSecrets, value: yes, type: <class 'str'>, valid types: <class 'bool'>")]
    [InlineData("""{ "definition": {} }""", "Invalid type for parameter definition, value: {}, type: <class 'dict'>, valid types: <class 'str'>")]
    [InlineData("""{ "definition": "{}", "mock": [] }""", "Invalid type for parameter mock, value: [], type: <class 'list'>, valid types: <class 'dict'>")]
    [InlineData("""{ "definition": "{}", "stateConfiguration": { "retrierRetryCount": 1.5 } }""", "stateConfiguration.retrierRetryCount, value: 1.5, type: <class 'float'>, valid types: <class 'int'>")]
    [InlineData("""{ "definition": "{}", "mock": { "errorOutput": { "error": false } } }""", "Invalid type for parameter mock.errorOutput.error, value: False, type: <class 'bool'>")]
    public async Task A_request_has_no_other_members_and_types_than_the_API(string request, string reason)
    {
        var refused = await Assert.ThrowsAsync<StateTestRefusedException>(() => StateTest.RunJsonAsync(JsonElements.Parse(request)));

        Assert.Equal("ParamValidationError", refused.Code);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_without_a_definition_is_refused() => Assert.Equal(
        "ParamValidationError: Parameter validation failed:\nMissing required parameter in input: \"definition\"",
        await Asking.Refusal(new StateTestRequest { Definition = null! }));
}
