using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Tests.Json;

public class RoundTripTests
{
    [Fact]
    public void A_definition_in_the_writers_own_style_comes_back_byte_for_byte() =>
        Assert.Equal(Definitions.Daily, AslWriter.Write(AslReader.Read(Definitions.Daily)));

    [Theory]
    [InlineData("""{"Type":"Pass","InputPath":null,"Parameters":{"a.$":"$.b"},"ResultPath":"$.r","Future":[1,{}],"Next":"X"}""")]
    [InlineData("""{"Type":"Pass","End":false,"Next":"X"}""")]
    [InlineData("""{"Type":"Task","Resource":"r","Retry":[],"Catch":[],"End":true}""")]
    [InlineData("""{"Type":"Task","Resource":"r","Retry":[{"ErrorEquals":["E"],"MaxAttempts":"${Attempts}","BackoffRate":2.5}],"End":true}""")]
    [InlineData("""{"Type":"Task","Resource":"r","Retry":"${Retriers}","Arguments":"{% $a %}","Credentials":{"RoleArn":"x"},"HeartbeatSeconds":3,"End":true}""")]
    [InlineData("""{"Type":"Choice","Choices":[{"Variable":"$.a","NumericEquals":1,"Comment":"c","Next":"Y"},{"And":[{"Variable":"$.b","IsNull":true}],"Next":"Y"}]}""")]
    [InlineData("""{"Type":"Task","Comment":null,"Resource":"r","Catch":["${Handler}"],"End":true}""")]
    [InlineData("""{"Type":"Pass","Output":"back\\uD83D\\uDE42 \\\ud83d\ude42 \u0007\n","End":true}""")]
    [InlineData("""{"Type":"Task","Resource":"r","Catch":[{"ErrorEquals":["E"],"ResultPath":"$.e","Next":"X"}],"End":true}""")]
    [InlineData("""{"Type":"Wait","TimestampPath":"$.at","End":true}""")]
    [InlineData("""{"Type":"Fail","ErrorPath":"$.e","Cause":null}""")]
    [InlineData("""{"Type":"Parallel","Branches":[{"Comment":"b","StartAt":"A","States":{"A":{"Type":"Succeed"}}}],"Arguments":1,"End":true}""")]
    [InlineData("""{"Type":"Map","Label":"L","ItemProcessor":{"ProcessorConfig":{"Mode":"INLINE"},"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}},"Items":[1],"End":true}""")]
    [InlineData("""{"Type":"Map","Iterator":{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}},"MaxConcurrency":4,"ItemSelector":{},"End":true}""")]
    public void Nothing_is_lost_between_reading_and_writing(string state)
    {
        var written = AslWriter.Write(Definitions.WithState("S", state));

        using var document = JsonDocument.Parse(written);
        var back = document.RootElement.GetProperty("States").GetProperty("S");
        Assert.True(JsonElement.DeepEquals(JsonElements.Parse(state), back), written);
        Assert.Equal(written, AslWriter.Write(AslReader.Read(written)));
    }

    [Fact]
    public void Unknown_members_of_the_machine_keep_their_order()
    {
        var machine = AslReader.Read("""{ "Zeta": 1, "StartAt": "A", "Alpha": "${T}", "TimeoutSeconds": "${Limit}", "States": { "A": { "Type": "Succeed" } } }""");

        Assert.Equal(["Zeta", "Alpha", "TimeoutSeconds"], machine.UnknownFields.Select(field => field.Name));
    }

    [Fact]
    public void A_model_written_in_Csharp_reads_as_it_was_written()
    {
        var machine = new StateMachine
        {
            QueryLanguage = QueryLanguage.JSONata,
            StartAt = "Ingest",
            States =
            [
                new TaskState
                {
                    Name = "Ingest",
                    Resource = "arn:aws:states:::lambda:invoke",
                    Arguments = JsonElements.Of(json =>
                    {
                        json.WriteStartObject();
                        json.WriteString("FunctionName", "${F}");
                        json.WriteEndObject();
                    }),
                    TimeoutSeconds = JsonElements.Number(60),
                    End = true,
                },
            ],
        };

        var task = Assert.IsType<TaskState>(Assert.Single(AslReader.Read(AslWriter.Write(machine)).States));
        Assert.Equal("""{"FunctionName":"${F}"}""", JsonElements.Of(json => task.Arguments!.Value.WriteTo(json)).GetRawText());
        Assert.Equal(60, task.TimeoutSeconds!.Value.GetInt32());
        Assert.True(task.End);
    }
}
