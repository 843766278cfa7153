using System.Reflection;
using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Tests.Json;

/// <summary>Every field of the language has its property, and each is written where its reader finds it.</summary>
public class CompletenessTests
{
    private const string Common = "Comment QueryLanguage InputPath OutputPath Assign Output ";

    [Theory]
    [InlineData("Pass", "Parameters Result ResultPath Next")]
    [InlineData("Task", "Resource Parameters Arguments Credentials TimeoutSeconds TimeoutSecondsPath HeartbeatSeconds HeartbeatSecondsPath ResultSelector ResultPath Next Retry Catch")]
    [InlineData("Wait", "Seconds SecondsPath Timestamp TimestampPath Next")]
    [InlineData("Choice", "Choices Default")]
    [InlineData("Succeed", "")]
    [InlineData("Fail", "Error ErrorPath Cause CausePath")]
    [InlineData("Parallel", "Branches Parameters Arguments ResultSelector ResultPath Next Retry Catch")]
    [InlineData("Map", "Label ItemProcessor Iterator ItemReader Items ItemsPath ItemSelector Parameters ItemBatcher MaxConcurrency MaxConcurrencyPath ToleratedFailureCount "
        + "ToleratedFailureCountPath ToleratedFailurePercentage ToleratedFailurePercentagePath ResultWriter ResultSelector ResultPath Next Retry Catch")]
    public void A_state_has_a_property_for_each_field_of_its_type(string type, string fields)
    {
        var names = (Common + fields).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var json = $$"""{ "StartAt": "S", "States": { "S": { "Type": "{{type}}", {{string.Join(", ", names.Select(name => $"\"{name}\": {Value(name)}"))}} } } }""";
        var state = AslReader.Read(json).States[0];

        Assert.Equal([], state.UnknownFields);
        Assert.All(names, name => Assert.NotNull(state.GetType().GetProperty(name)!.GetValue(state)));
        Assert.Null(RoundTrip.Difference(json));
        Assert.Equal([], Unknown(state));
    }

    [Fact]
    public void A_null_that_is_written_is_told_from_nothing()
    {
        var pass = Assert.IsType<PassState>(Definitions.WithState("S", """{"Type":"Pass","InputPath":null,"Result":null,"End":true}""").States[0]);

        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (pass.InputPath!.Value.ValueKind, pass.Result!.Value.ValueKind));
        Assert.Equal((null, null), (pass.OutputPath, pass.ResultPath));
    }

    private static string Value(string name) => name switch
    {
        "QueryLanguage" => "\"JSONPath\"",
        "Resource" or "Next" or "Default" or "Label" or "Comment" => "\"x\"",
        "Choices" => """[{"Variable":"$","IsNull":true,"Next":"x","Assign":{},"Comment":"c"},{"Condition":true,"Next":"x","Output":1}]""",
        "Branches" => """[{"StartAt":"A","States":{"A":{"Type":"Succeed"}},"Comment":"c"}]""",
        "ItemProcessor" or "Iterator" => """{"StartAt":"A","States":{"A":{"Type":"Succeed"}},"ProcessorConfig":{"Mode":"DISTRIBUTED"},"Comment":"c"}""",
        "Retry" => """[{"ErrorEquals":["E"],"IntervalSeconds":1,"MaxAttempts":2,"BackoffRate":1.5,"MaxDelaySeconds":9,"JitterStrategy":"FULL","Comment":"c"}]""",
        "Catch" => """[{"ErrorEquals":["E"],"Next":"x","ResultPath":null,"Output":1,"Assign":{},"Comment":"c"}]""",
        "ItemReader" => """
            {"Resource":"r","Arguments":{},"Parameters":{},"ReaderConfig":{"InputType":"CSV","Transformation":"NONE","CSVHeaderLocation":"GIVEN","CSVHeaders":["a"],
            "CSVDelimiter":"TAB","ManifestType":"ATHENA_DATA","ItemsPointer":"/a","MaxItems":1,"MaxItemsPath":"$.a"}}
            """,
        "ItemBatcher" => """{"BatchInput":null,"MaxItemsPerBatch":1,"MaxItemsPerBatchPath":"$","MaxInputBytesPerBatch":1,"MaxInputBytesPerBatchPath":"$"}""",
        "ResultWriter" => """{"Resource":"r","Arguments":{},"Parameters":{},"WriterConfig":{"OutputType":"JSON","Transformation":"NONE"}}""",
        _ => "null",
    };

    // All unknown fields below an object of the model.
    private static IEnumerable<string> Unknown(object? value) => value switch
    {
        null or string or JsonElement => [],
        UnknownField field => [field.Name],
        System.Collections.IEnumerable items => items.Cast<object>().SelectMany(Unknown),
        _ when value.GetType().Namespace == typeof(State).Namespace && !value.GetType().IsEnum =>
            value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property => Unknown(property.GetValue(value))),
        _ => [],
    };
}
