using FlowDsl.Local.StateTests;

namespace FlowDsl.Local.Tests.StateTests;

public class StagesTests
{
    [Fact]
    public async Task A_JSONPath_task_shows_its_data_from_stage_to_stage()
    {
        var data = (await StateTest.RunAsync(Asking.Request(
            """
            { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "InputPath": "$.in", "Parameters": { "p.$": "$.a" }, "ResultSelector": { "s.$": "$.r" },
              "ResultPath": "$.out", "OutputPath": "$.out", "End": true }
            """,
            """{"in":{"a":1}}""",
            Asking.Result("""{"r":2}""")))).InspectionData!;

        Assert.Equal("""{"a":1}""", Asking.Compact(data.AfterInputPath));
        Assert.Equal("""{"p":1}""", Asking.Compact(data.AfterParameters));
        Assert.Equal("""{"r":2}""", Asking.Compact(data.Result));
        Assert.Equal("""{"s":2}""", Asking.Compact(data.AfterResultSelector));
        Assert.Equal("""{"in":{"a":1},"out":{"s":2}}""", Asking.Compact(data.AfterResultPath));
        Assert.Null(data.AfterArguments);
    }

    [Fact]
    public async Task A_JSONata_task_shows_its_request_its_result_and_its_variables() => Assert.Equal(
        """
        {"status":"SUCCEEDED","output":"3","nextState":"B","inspectionData":{"input":"{}","afterArguments":"{\"x\":1}","result":"2","variables":"{\"v\":1,\"w\":2}"}}
        """.Trim(),
        await Asking.Answer(Asking.Request(
            """
            { "Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::sns:publish", "Arguments": { "x": "{% $v %}" },
              "Output": "{% $v + $states.result %}", "Assign": { "w": "{% $states.result %}" }, "Next": "B" }
            """,
            mock: Asking.Result("2")) with { Variables = """{"v":1}""" }));

    [Fact]
    public async Task The_level_INFO_shows_no_data() => Assert.Equal(
        """{"status":"SUCCEEDED","output":"{}"}""", await Asking.Answer(Asking.Request("""{ "Type": "Succeed" }""") with { InspectionLevel = InspectionLevel.Info }));

    [Fact]
    public async Task A_Map_shows_its_items_their_selection_and_its_numbers() => Assert.Equal(
        """
        {"status":"SUCCEEDED","output":"[true]","inspectionData":{"input":"{\"xs\":[5]}","afterInputPath":"{\"xs\":[5]}","afterResultSelector":"[true]","afterResultPath":"[true]",
        """.Trim() + """
        "afterItemsPath":"[5]","afterItemSelector":"[{\"i\":0,\"x\":5}]","afterItemBatcher":"[{\"Items\":[\"{\\\"i\\\":0,\\\"x\\\":5}\"]}]",
        """.Trim() + """
        "toleratedFailurePercentage":50,"maxConcurrency":3}}
        """.Trim(),
        await Asking.Answer(Asking.Request(
            """
            { "Type": "Map", "ItemsPath": "$.xs", "ItemSelector": { "i.$": "$$.Map.Item.Index", "x.$": "$$.Map.Item.Value" }, "MaxConcurrency": 3, "ToleratedFailurePercentage": 50,
              "ItemBatcher": { "MaxItemsPerBatch": 2 }, "End": true,
              "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "I", "States": { "I": { "Type": "Pass", "End": true } } } }
            """,
            """{"xs":[5]}""",
            Asking.Result("[true]"))));

    [Fact]
    public async Task A_state_of_a_branch_is_found_and_runs_alone() => Assert.Equal(
        """{"status":"SUCCEEDED","output":"{}","nextState":"C"}""",
        await Asking.Answer(Asking.Request(
            """
            { "QueryLanguage": "JSONata", "StartAt": "P", "States": { "P": { "Type": "Parallel", "End": true, "Branches": [
              { "StartAt": "B", "States": { "B": { "Type": "Pass", "Next": "C" }, "C": { "Type": "Fail" } } } ] } } }
            """) with { StateName = "B", InspectionLevel = InspectionLevel.Info }));

    [Fact]
    public async Task A_given_context_object_is_the_whole_one() => Assert.Equal(
        """{"Execution":{"Name":"n"},"Task":{"Token":"t"}}""",
        Asking.Compact((await StateTest.RunAsync(Asking.Request(Asking.Token.Replace("\"End\"", "\"Output\": \"{% $states.context %}\", \"End\""), mock: Asking.Result("1")) with
        {
            Context = """{ "Execution": { "Name": "n", "Id": null }, "Task": { "Token": "t" } }""",
        })).Output));

    [Theory]
    [InlineData(299, StateTestStatus.Succeeded, null)]
    [InlineData(301, StateTestStatus.Failed, "States.Timeout")]
    public async Task A_wait_takes_no_time_and_one_of_more_than_five_minutes_times_out(int seconds, StateTestStatus status, string? error)
    {
        var result = await StateTest.RunAsync(Asking.Request($$"""{ "Type": "Wait", "Seconds": {{seconds}}, "End": true }"""));

        Assert.Equal((status, error), (result.Status, result.Error));
    }

    [Fact]
    public async Task A_task_without_a_mock_is_done_by_the_handler_that_is_given()
    {
        var tasks = Scripted.Always("7");
        var result = await StateTest.RunAsync(Asking.Request("""{ "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true }""", """{"a":1}""") with { RoleArn = "r", Tasks = tasks });

        Assert.Equal("7", Asking.Compact(result.Output));
        Assert.Equal("""{"a":1}""", Asking.Compact(Assert.Single(tasks.Invocations).Arguments));
    }

    [Fact]
    public async Task At_the_level_TRACE_an_HTTP_task_shows_what_it_sends_and_gets()
    {
        const string Definition = """
            { "Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::http:invoke", "End": true, "Output": 1, "Arguments": {
              "ApiEndpoint": "https://example.com/a", "Method": "POST", "QueryParameters": { "q": "ä b", "n": [1, 2] }, "Headers": { "x": ["1", "2"], "y": "3" },
              "RequestBody": { "a": [1, { "b": "&" }] }, "Transform": { "RequestBodyEncoding": "URL_ENCODED", "RequestEncodingOptions": { "ArrayFormat": "BRACKETS" } } } }
            """;
        var answer = Scripted.Always("""{ "StatusCode": 200, "StatusText": "OK", "Headers": { "date": ["now"] }, "ResponseBody": { "c": 1 } }""");
        var request = Asking.Request(Definition) with { RoleArn = "r", Tasks = answer, InspectionLevel = InspectionLevel.Trace };
        var data = (await StateTest.RunAsync(request)).InspectionData!;

        Assert.Equal(
            new InspectedRequest(
                "https", "POST", "https://example.com/a?q=%C3%A4%20b&n=1&n=2", "[x: 1, 2, y: 3, range: bytes=0-262144, user-agent: Amazon|StepFunctions|HttpInvoke|us-east-1]", "a[]=1&a[][b]=%26"),
            data.Request);
        Assert.Equal(new InspectedResponse("https", "200", "OK", "[date: now]", """{"c":1}"""), data.Response);
        Assert.Contains(
            "\"response\":{\"protocol\":\"https\",\"statusCode\":\"200\",\"statusMessage\":\"OK\",\"headers\":\"[date: now]\",\"body\":\"{\\\"c\\\":1}\"}", await Asking.Answer(request), StringComparison.Ordinal);
        Assert.Null((await StateTest.RunAsync(request with { InspectionLevel = InspectionLevel.Debug })).InspectionData!.Request);
        Assert.Null((await StateTest.RunAsync(Asking.Request(Definition, mock: Asking.Result("{}")) with { InspectionLevel = InspectionLevel.Trace })).InspectionData!.Request);
    }
}
