using FlowDsl.Asl.Model;
using FlowDsl.Tests.Support;
using static FlowDsl.Tests.Support.TestWorkflow;

namespace FlowDsl.Tests.Compilation;

public sealed class Tasks
{
    [Fact]
    public void An_SDK_call_sends_its_request_in_PascalCase_and_reads_its_response_so()
    {
        var compiled = Compile(flow =>
        {
            var head = flow.Run("Head", Sdk.Call<HeadObject, HeadAnswer>("s3", "headObject", () => new HeadObject { Bucket = "lake", Key = flow.Input.Value.Id }));
            return flow.Return(() => new Receipt { Paid = head.Value.ContentLength });
        });
        var task = Assert.IsType<TaskState>(compiled.Definition.States[0]);
        Assert.Equal("arn:aws:states:::aws-sdk:s3:headObject", task.Resource);
        Assert.Equal("""{"Bucket":"lake","Key":"{% $states.input.id %}"}""", task.Arguments!.Value.GetRawText());
        Assert.Equal("""{"paid":"{% $head.ContentLength %}"}""", compiled.Definition.States[1].Output!.Value.GetRawText());
    }

    [Fact]
    public void The_permissions_of_an_SDK_call_that_the_table_does_not_know_are_a_warning()
    {
        var compiled = Compile(flow =>
        {
            flow.Run("Head", Sdk.Call<HeadObject, HeadAnswer>("s3", "headObject", () => new HeadObject { Bucket = "lake", Key = "k" }));
            return flow.Return(() => new Receipt { Paid = 0 });
        });
        Assert.Equal("FLOW1302", Assert.Single(compiled.Warnings).Code.Id);
    }

    [Fact]
    public void An_SDK_request_that_is_no_shape_of_AWS_is_refused() => Assert.Equal(
        ["FLOW1303 Order is no request of AWS: mark it with [AwsShape], so that its members keep their names"],
        ProblemsOf(flow =>
        {
            flow.Run("Head", Sdk.Call<Order, HeadAnswer>("s3", "headObject", () => flow.Input.Value));
            return flow.Return(() => new Receipt { Paid = 0 });
        }));

    [Theory]
    [InlineData("S3", "headObject", "'S3' names no service: Step Functions writes them in lower-case letters and digits")]
    [InlineData("s3", "HeadObject", "'HeadObject' names no action: Step Functions writes them in camel case, as getCrawler")]
    public void An_SDK_call_that_Step_Functions_would_not_recognise_is_refused(string service, string action, string reason) => Assert.Equal(
        [$"FLOW1303 {reason}"],
        ProblemsOf(flow =>
        {
            flow.Run("Head", Sdk.Call<HeadObject, HeadAnswer>(service, action, () => new HeadObject { Bucket = "b", Key = "k" }));
            return flow.Return(() => new Receipt { Paid = 0 });
        }));

    [Fact]
    public void A_Glue_jobs_arguments_are_text_only() => Assert.Equal(
        ["FLOW1303 BadArguments.Count is Int32; a Glue job takes text only"],
        ProblemsOf(flow =>
        {
            flow.Run("Job", new GlueJob<BadArguments>("Job").StartAndWait(() => new BadArguments { Count = 1 }));
            return flow.Return(() => new Receipt { Paid = 0 });
        }));

    [Fact]
    public void A_captured_loop_variable_is_read_when_the_step_is_built()
    {
        var machine = Compile(flow =>
        {
            for (var i = 1; i <= 3; i++)
            {
                var part = i;
                flow.Alert(TestWorkflow.Alerts, $"Part {part}", () => $"part {part} of {flow.Input.Value.Id}");
            }

            return flow.Return(() => new Receipt { Paid = 0 });
        }).Definition;
        var messages = machine.States.OfType<TaskState>().Select(t => t.Arguments!.Value.GetProperty("Message").GetString());
        Assert.Equal(["{% 'part 1 of ' & $input.id %}", "{% 'part 2 of ' & $input.id %}", "{% 'part 3 of ' & $input.id %}"], messages);
    }

    [Fact]
    public void A_resource_is_named_by_letters_and_digits()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new Topic("my-topic"));
        Assert.StartsWith("'my-topic' cannot name a token: use letters and digits, beginning with a letter.", thrown.Message, StringComparison.Ordinal);
    }

    [AwsShape]
    internal sealed record HeadObject
    {
        public required string Bucket { get; init; }

        public required string Key { get; init; }
    }

    [AwsShape]
    internal sealed record HeadAnswer
    {
        public required int ContentLength { get; init; }
    }

    internal sealed record BadArguments
    {
        public required int Count { get; init; }
    }
}
