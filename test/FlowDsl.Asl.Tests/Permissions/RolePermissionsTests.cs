using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Permissions;
using Snapshooter.Xunit;

namespace FlowDsl.Asl.Tests.Permissions;

public class RolePermissionsTests
{
    private const string Here = "arn:${AWS::Partition}:{0}:${AWS::Region}:${AWS::AccountId}:";

    private static RolePermissions Of(params string[] tasks) => RolePermissions.Of(AslReader.Read(
        "{\"StartAt\":\"T0\",\"States\":{" + string.Join(',', tasks.Select((task, i) => $"\"T{i}\":{{\"Type\":\"Task\",\"End\":true,{task}}}")) + "}}"));

    private static string[] Flat(RolePermissions permissions) =>
        [.. permissions.Statements.SelectMany(statement => statement.Resources.Select(resource => $"{string.Join(',', statement.Actions)} on {resource}"))];

    private static string Arn(string service, string rest) => Here.Replace("{0}", service, StringComparison.Ordinal) + rest;

    [Fact]
    public void A_function_may_be_invoked_with_and_without_a_version() =>
        Assert.Equal(
            [$"lambda:InvokeFunction on {Arn("lambda", "function:${F}")}", $"lambda:InvokeFunction on {Arn("lambda", "function:${F}:*")}"],
            Flat(Of("""
                "Resource":"arn:aws:states:::lambda:invoke","Arguments":{"FunctionName":"${F}"}
                """)));

    [Theory]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:f", 2)]
    [InlineData("arn:aws:lambda:eu-west-1:123456789012:function:f:live", 1)]
    public void A_whole_ARN_is_taken_as_it_is(string arn, int resources)
    {
        var invoked = Flat(Of($"\"Resource\":\"arn:aws:states:::lambda:invoke.waitForTaskToken\",\"Arguments\":{{\"FunctionName\":\"{arn}\"}}"));
        Assert.Equal(resources, invoked.Length);
        Assert.Equal($"lambda:InvokeFunction on {arn}", invoked[0]);
        Assert.Equal(invoked, Flat(Of($"\"Resource\":\"{arn}\"")));
    }

    [Fact]
    public void A_function_with_an_alias_may_be_invoked_as_that_only() =>
        Assert.Equal(
            [$"lambda:InvokeFunction on {Arn("lambda", "function:f:live")}"],
            Flat(Of("""
                "Resource":"arn:aws:states:::lambda:invoke","Arguments":{"FunctionName":"123456789012:function:f:live"}
                """)));

    [Fact]
    public void Waiting_for_a_Glue_job_takes_four_actions_on_that_job() =>
        Assert.Equal(
            [$"glue:BatchStopJobRun,glue:GetJobRun,glue:GetJobRuns,glue:StartJobRun on {Arn("glue", "job/${Job}")}"],
            Flat(Of("""
                "Resource":"arn:aws:states:::glue:startJobRun.sync","Arguments":{"JobName":"${Job}"}
                """)));

    [Fact]
    public void Starting_a_Glue_job_takes_one_action() =>
        Assert.Equal(
            [$"glue:StartJobRun on {Arn("glue", "job/j")}"],
            Flat(Of("""
                "Resource":"arn:aws:states:::glue:startJobRun","Parameters":{"JobName":"j"}
                """)));

    [Fact]
    public void A_query_without_a_workgroup_runs_in_the_primary_one() => Assert.Equal(
        [$"athena:GetDataCatalog on {Arn("athena", "datacatalog/*")}", $"athena:StartQueryExecution on {Arn("athena", "workgroup/primary")}"],
        Flat(Of("""
            "Resource":"arn:aws:states:::athena:startQueryExecution","Arguments":{"QueryString":"q"}
            """)));

    [Fact]
    public void Statements_are_merged_and_sorted_whatever_the_order_of_the_tasks()
    {
        string[] tasks =
        [
            """
            "Resource":"arn:aws:states:::sns:publish","Arguments":{"TopicArn":"${Topic}","Message":"{% $m %}"}
            """,
            """
            "Resource":"arn:aws:states:::aws-sdk:glue:getCrawler","Arguments":{"Name":"${Crawler}"}
            """,
            """
            "Resource":"arn:aws:states:::aws-sdk:glue:startCrawler","Arguments":{"Name":"${Crawler}"}
            """,
            """
            "Resource":"arn:aws:states:::sns:publish","Arguments":{"TopicArn":"${Topic}"}
            """,
            """
            "Resource":"arn:aws:states:::lambda:invoke","Arguments":{"FunctionName":"${F}"}
            """,
            """
            "Resource":"arn:aws:states:::dynamodb:getItem","Arguments":{"TableName":"t","Key":{}}
            """,
            """
            "Resource":"arn:aws:states:::athena:startQueryExecution.sync","Arguments":{"QueryString":"q","WorkGroup":"w"}
            """,
            """
            "Resource":"arn:aws:states:::states:startExecution.sync:2","Arguments":{"StateMachineArn":"${Child}"}
            """,
            """
            "Resource":"arn:aws:states:::lambda:invoke","Credentials":{"RoleArn":"${Role}"},"Arguments":{"FunctionName":"other"}
            """,
        ];

        var text = new PolicyDocument(Of(tasks).Statements).ToJson();

        Assert.Equal(text, new PolicyDocument(Of([.. tasks.Reverse()]).Statements).ToJson());
        Snapshot.Match(text, "policy");
    }

    [Fact]
    public void A_name_that_is_computed_is_a_diagnostic_and_no_permission()
    {
        var permissions = Of("""
            "Resource":"arn:aws:states:::glue:startJobRun.sync","Arguments":{"JobName":"{% $job %}"}
            """, """
            "Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName.$":"$.f"}
            """, """
            "Resource":"arn:aws:states:::sns:publish","Arguments":"{% $all %}"
            """, """
            "Resource":"arn:aws:states:::athena:startQueryExecution","Arguments":{"WorkGroup":"{% $w %}"}
            """);

        Assert.Empty(permissions.Statements);
        Assert.Equal(
            [("FLOW1301", "/States/T0/Arguments/JobName"), ("FLOW1301", "/States/T1/Parameters/FunctionName.$"), ("FLOW1302", "/States/T2"), ("FLOW1301", "/States/T3/Arguments/WorkGroup")],
            permissions.Diagnostics.Select(problem => (problem.Code.Id, ((JsonPlace)problem.Place!).JsonPointer)));
    }

    [Fact]
    public void An_integration_outside_the_table_is_a_diagnostic() =>
        Assert.Equal("FLOW1302", Assert.Single(Of("""
            "Resource":"arn:aws:states:::ecs:runTask","Arguments":{}
            """).Diagnostics).Code.Id);

    [Fact]
    public void Tasks_in_branches_and_iterations_count_and_are_named_by_their_place()
    {
        var permissions = RolePermissions.Of(Definitions.WithState("P", """
            { "Type": "Parallel", "End": true, "Branches": [ { "StartAt": "M", "States": { "M": { "Type": "Map", "End": true, "ItemProcessor": {
                "StartAt": "T", "States": { "T": { "Type": "Task", "End": true, "Resource": "arn:aws:states:::sns:publish", "Arguments": { "TopicArn": "{% $t %}" } } } } } } } ] }
            """));

        Assert.Equal(
            new JsonPlace("/States/P/Branches/0/States/M/ItemProcessor/States/T/Arguments/TopicArn"),
            Assert.Single(permissions.Diagnostics).Place);
    }
}
