using FlowDsl.Local.StateTests;

namespace FlowDsl.Local.Tests.StateTests;

public class MockTests
{
    private const string Parallel = """
        { "Type": "Parallel", "End": true, "Branches": [ { "StartAt": "B", "States": { "B": { "Type": "Pass", "End": true } } } ] }
        """;

    [Theory]
    [InlineData("arn:aws:states:::states:startExecution", "{}", "Required field 'ExecutionArn' is missing")]
    [InlineData("arn:aws:states:::sns:publish", """{ "MessageId": 1 }""", "Field 'MessageId' must be a string")]
    [InlineData("arn:aws:states:::events:putEvents", """{ "FailedEntryCount": "0" }""", "Field 'FailedEntryCount' must be a number")]
    [InlineData("arn:aws:states:::aws-sdk:glue:getTable", """{ "Table": { "Name": "" } }""", "Field 'Name' is smaller than the minimum length")]
    [InlineData("arn:aws:states:::aws-sdk:kms:encrypt", """{ "EncryptionAlgorithm": "ROT13" }""", "Field 'EncryptionAlgorithm' is not an expected value")]
    [InlineData("arn:aws:states:::glue:startJobRun.sync", """{ "JobRun": { "Attempt": true } }""", "Field 'Attempt' must be a number")]
    [InlineData("arn:aws:states:::states:startExecution.sync", """{ "ExecutionArn": "arn", "StateMachineArn": "arn", "Status": "SUCCEEDED", "StartDate": "2026", "Output": {} }""", "Field 'Output' must be a string")]
    [InlineData("arn:aws:states:::aws-sdk:rds:describeDBInstances", """{ "DbInstances": [ { "DbInstanceStatus": 1 } ] }""", "Field 'DbInstanceStatus' must be a string")]
    [InlineData("arn:aws:states:::aws-sdk:lambda:getFunction", """{ "Configuration": { "MemorySize": 127 } }""", "Field 'MemorySize' is smaller than the minimum value")]
    [InlineData("arn:aws:states:::aws-sdk:cognitoidentityprovider:adminGetUser", """{ "UserStatus": "CONFIRMED" }""", "Required field 'Username' is missing")]
    [InlineData("arn:aws:states:::aws-sdk:dynamodb:getItem", """{ "Item": { "a": { "L": [ { "N": 1 } ] } } }""", "Field 'N' must be a string")]
    [InlineData("arn:aws:states:::sqs:sendMessage", """{ "MD5OfMessageBody": 1 }""", "Field 'MD5OfMessageBody' must be a string")]
    [InlineData("arn:aws:states:::elasticmapreduce:createCluster.sync", """{ "Cluster": { "Status": { "State": "IDLE" } } }""", "Field 'State' is not an expected value")]
    [InlineData("arn:aws:states:::sagemaker:createProcessingJob.sync", "{}", "Required field 'ProcessingJobName' is missing")]
    [InlineData("arn:aws:states:::mediaconvert:createJob.sync", """{ "Job": { "Role": "r", "Settings": {}, "JobPercentComplete": "100" } }""", "Field 'JobPercentComplete' must be a number")]
    [InlineData("arn:aws:states:::events:putEvents", """{ "Entries": {} }""", "Field 'Entries' must be an array")]
    [InlineData("arn:aws:states:::aws-sdk:s3:headObject", """{ "Metadata": [] }""", "Field 'Metadata' must be an object")]
    [InlineData("arn:aws:states:::aws-sdk:s3:listObjectsV2", """{ "IsTruncated": "no" }""", "Field 'IsTruncated' must be a boolean")]
    [InlineData("arn:aws:states:::aws-sdk:kms:generateDataKey", """{ "Plaintext": "", "CiphertextBlob": "x" }""", "Field 'Plaintext' is smaller than the minimum length")]
    public async Task A_result_is_held_against_the_services_model(string resource, string result, string reason) =>
        Assert.Equal($"ValidationException: Mock result schema validation error: {reason}", await Asking.Refusal(Task(resource, result, FieldValidationMode.Strict)));

    [Theory]
    [InlineData("arn:aws:states:::states:startExecution", "{}", FieldValidationMode.Present)]
    [InlineData("arn:aws:states:::sns:publish", """{ "MessageId": 1 }""", FieldValidationMode.None)]
    [InlineData("arn:aws:states:::sns:publish", """{ "messageId": 1 }""", FieldValidationMode.Strict)]
    [InlineData("arn:aws:states:::lambda:invoke", """{ "Payload": { "any": [] } }""", FieldValidationMode.Strict)]
    [InlineData("arn:aws:states:::states:startExecution.sync:2", """{ "ExecutionArn": "arn", "StateMachineArn": "arn", "Status": "SUCCEEDED", "StartDate": "2026", "Output": {} }""", FieldValidationMode.Strict)]
    [InlineData("arn:aws:states:::aws-sdk:sqs:sendMessage", """{ "MD5OfMessageBody": 1 }""", FieldValidationMode.Strict)]
    [InlineData("arn:aws:states:::bedrock:invokeModel", """{ "Body": { "any": [] }, "ContentType": "application/json" }""", FieldValidationMode.Strict)]
    [InlineData("arn:aws:states:::databrew:startJobRun.sync", "{}", FieldValidationMode.Strict)]
    [InlineData("arn:aws:states:::eks:runJob.sync", "{}", FieldValidationMode.Strict)]
    [InlineData("arn:aws:states:::aws-sdk:ec2:describeInstances", """{ "Reservations": [ { "Instances": [ { "InstanceType": "x99.tiny" } ] } ] }""", FieldValidationMode.Strict)]
    [InlineData("arn:aws:states:::apigateway:invoke", "[1]", FieldValidationMode.Strict)]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "1", FieldValidationMode.Strict)]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:f", "1", FieldValidationMode.Strict)]
    public async Task What_the_mode_or_the_model_says_nothing_of_may_be_anything(string resource, string result, FieldValidationMode mode) =>
        Assert.Equal(StateTestStatus.Succeeded, (await StateTest.RunAsync(Task(resource, result, mode))).Status);

    [Theory]
    [InlineData("{}", "Mocked result must be an array.")]
    [InlineData("[1,2]", "Mocked result must contain the same number of items as number of Parallel branches")]
    [InlineData("[", "Mocked result must be valid JSON")]
    public async Task A_Parallel_gives_one_result_for_each_branch(string result, string reason) =>
        Assert.Equal("ValidationException: " + reason, await Asking.Refusal(Asking.Request(Parallel, mock: Asking.Result(result))));

    [Fact]
    public async Task A_mock_is_a_result_or_an_error()
    {
        const string Reason = "ValidationException: A test mock should have only one of the following fields: [result, errorOutput].";

        Assert.Equal(Reason, await Asking.Refusal(Asking.Request(Parallel, mock: new StateMock())));
        Assert.Equal(Reason, await Asking.Refusal(Asking.Request(Parallel, mock: Asking.Result("[1]") with { ErrorOutput = new MockedError("E", null) })));
    }

    [Fact]
    public async Task What_does_no_work_has_no_mock() =>
        Assert.Equal("ValidationException: State type 'Wait' is not supported when a mock is specified", await Asking.Refusal(Asking.Request("""{ "Type": "Wait", "Seconds": 1, "End": true }""", mock: Asking.Result("1"))));

    private static StateTestRequest Task(string resource, string result, FieldValidationMode mode) =>
        Asking.Request($$"""{ "Type": "Task", "Resource": "{{resource}}", "End": true }""", mock: new StateMock { Result = result, FieldValidationMode = mode });
}
