using static FlowDsl.Local.Tests.Planning.Loading;

namespace FlowDsl.Local.Tests.Planning;

/// <summary>Where a path has to be a reference path, and which intrinsic functions give a text.</summary>
public class PathRulesTests
{
    private const string Task = """ "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "End": true """;
    private const string Map = """ "Type": "Map", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "B", "States": { "B": { "Type": "Succeed" } } }, "End": true """;

    private static string Machine(string state) => $$"""{ "StartAt": "A", "States": { "A": { {{state}} }, "Z": { "Type": "Succeed" } } }""";

    private static string Problem(string state) => Assert.Single(Places(Machine(state)));

    public static TheoryData<string, string> ReferencePaths() => new()
    {
        { """ "Type": "Wait", "SecondsPath": "PATH", "End": true """, "SecondsPath" },
        { """ "Type": "Wait", "TimestampPath": "PATH", "End": true """, "TimestampPath" },
        { $""" {Task}, "TimeoutSecondsPath": "PATH" """, "TimeoutSecondsPath" },
        { $""" {Task}, "HeartbeatSecondsPath": "PATH" """, "HeartbeatSecondsPath" },
        { $""" {Task}, "ResultPath": "PATH" """, "ResultPath" },
        { $$""" {{Task}}, "Catch": [ { "ErrorEquals": ["e"], "ResultPath": "PATH", "Next": "Z" } ] """, "Catch/0/ResultPath" },
        { """ "Type": "Fail", "ErrorPath": "PATH" """, "ErrorPath" },
        { """ "Type": "Fail", "CausePath": "PATH" """, "CausePath" },
        { $""" {Map}, "ItemsPath": "PATH" """, "ItemsPath" },
        { $""" {Map}, "MaxConcurrencyPath": "PATH" """, "MaxConcurrencyPath" },
        { $""" {Map}, "ToleratedFailureCountPath": "PATH" """, "ToleratedFailureCountPath" },
        { $""" {Map}, "ToleratedFailurePercentagePath": "PATH" """, "ToleratedFailurePercentagePath" },
        { $$""" {{Map}}, "ItemBatcher": { "MaxItemsPerBatchPath": "PATH" } """, "ItemBatcher/MaxItemsPerBatchPath" },
        {
            $$""" {{Map}}, "ItemReader": { "Resource": "arn:aws:states:::s3:listObjectsV2", "ReaderConfig": { "MaxItemsPath": "PATH" } } """,
            "ItemReader/ReaderConfig/MaxItemsPath"
        },
    };

    [Theory]
    [MemberData(nameof(ReferencePaths))]
    public void A_reference_path_leads_to_one_value(string state, string field)
    {
        foreach (var path in (string[])["$.a[*]", "$..a", "$.a[0:1]", "$.a[?(@.b == 1)]", "$.a[-1]", "$['a','b']"])
            Assert.Equal($"FLOW1407 /States/A/{field}", Problem(state.Replace("PATH", path, StringComparison.Ordinal)));
        foreach (var path in (string[])["$", "$.a[0].b", "$['a b']"]) Loads(Machine(state.Replace("PATH", path, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(ReferencePaths))]
    public void All_but_ResultPath_may_lead_into_the_context_object_or_a_variable(string state, string field)
    {
        foreach (var path in (string[])["$$.Execution.Input.a", "$v.a"])
        {
            var here = state.Replace("PATH", path, StringComparison.Ordinal);
            if (field.EndsWith("ResultPath", StringComparison.Ordinal)) Assert.Equal($"FLOW1407 /States/A/{field}", Problem(here));
            else Loads(Machine(here));
        }
    }

    [Theory]
    [InlineData("InputPath")]
    [InlineData("OutputPath")]
    public void Other_fields_take_any_path(string field) => Loads(Machine($""" "Type": "Pass", "{field}": "$.a[*]", "End": true """));

    [Theory]
    [InlineData("States.Format('{}', States.MathAdd(1, 2))")]
    [InlineData("States.JsonToString($)")]
    [InlineData("States.ArrayGetItem($.a, 0)")]
    [InlineData("States.Base64Encode('a')")]
    [InlineData("States.Base64Decode('YQ==')")]
    [InlineData("States.Hash('a', 'MD5')")]
    [InlineData("States.UUID()")]
    public void A_function_that_gives_a_text_may_name_an_error(string call) => Loads(Machine($""" "Type": "Fail", "ErrorPath": "{call}", "CausePath": "{call}" """));

    [Theory]
    [InlineData("States.MathAdd(1, 2)")]
    [InlineData("States.StringToJson($.a)")]
    [InlineData("States.Array('a')")]
    [InlineData("States.Formt('a')")]
    [InlineData("")]
    public void Another_one_may_not(string call) => Assert.Equal("FLOW1407 /States/A/ErrorPath", Problem($""" "Type": "Fail", "ErrorPath": "{call}" """));
}
