using System.Text.Json.Nodes;
using Deployment.Tests.Moto;
using Deployment.Tests.Recording;
using Deployment.Tests.Templates;
using FlowDsl;
using Pipelines.Earthquakes;

namespace Deployment.Tests;

/// <summary>The template's resources, created on moto: by its CloudFormation what that knows, the rest by the services' own APIs. The AWS CLI checks each request against the service's model.</summary>
[Collection(StacksCollection.Name)]
public sealed class MotoTests(Stacks stacks)
{
    private static readonly string[] s_byCloudFormation =
        ["AWS::S3::Bucket", "AWS::SNS::Topic", "AWS::SQS::Queue", "AWS::IAM::Role", "AWS::IAM::Policy", "AWS::Logs::LogGroup", "AWS::StepFunctions::StateMachine"];

    [FactWithTool("moto_server", "aws", "node")]
    public async Task CloudFormation_makes_topic_buckets_roles_and_a_machine_whose_definition_is_ours()
    {
        using var moto = await MotoServer.StartAsync();
        var aws = new AwsCli(moto.Url);
        var template = stacks.Template("earthquakes");

        await CreateStackAsync(aws, StackParts.Of(template, s_byCloudFormation));

        var made = (await aws.RunAsync("cloudformation", "list-stack-resources", "--stack-name", "pipeline"))!["StackResourceSummaries"]!.AsArray();
        Assert.Equal(s_byCloudFormation.SelectMany(template.OfType).Order(), made.Select(one => one!["LogicalResourceId"]!.GetValue<string>()).Order());
        var machine = Assert.Single((await aws.RunAsync("stepfunctions", "list-state-machines"))!["stateMachines"]!.AsArray())!["stateMachineArn"]!.GetValue<string>();
        var definition = (await aws.RunAsync("stepfunctions", "describe-state-machine", "--state-machine-arn", machine))!["definition"]!.GetValue<string>();
        Assert.Equal(EarthquakesPipeline.Definition.Compile().Asl, definition);
        var topic = Assert.Single((await aws.RunAsync("sns", "list-topics"))!["Topics"]!.AsArray())!["TopicArn"]!.GetValue<string>();
        Assert.EndsWith(template.OfType("AWS::SNS::Topic").Single()[..10], topic.Split(':')[^1].Split('-')[1][..10], StringComparison.Ordinal);
        Assert.Equal(template.OfType("AWS::S3::Bucket").Count, (await aws.RunAsync("s3api", "list-buckets"))!["Buckets"]!.AsArray().Count);
    }

    [FactWithTool("moto_server", "aws", "node")]
    public Task Glue_Athena_and_Scheduler_take_the_templates_properties_by_their_own_apis() => CreateAsync(stacks.Template("earthquakes"), tables: 0, crawlers: 1);

    [FactWithTool("moto_server", "aws", "node")]
    public Task Glue_takes_declared_tables_and_a_customers_encryption_by_its_own_api() => CreateAsync(stacks.Template("everything"), tables: 2, crawlers: 0);

    private static async Task CreateAsync(Template template, int tables, int crawlers)
    {
        using var moto = await MotoServer.StartAsync();
        var aws = new AwsCli(moto.Url);

        foreach (var (type, service, command) in ApiRequests.Commands)
            foreach (var id in template.OfType(type))
                await aws.RunAsync(service, command, "--cli-input-json", ApiRequests.Of(template, id).ToJsonString());

        var schedules = (await aws.RunAsync("scheduler", "list-schedules"))!["Schedules"]!.AsArray();
        Assert.Equal(template.OfType("AWS::Scheduler::Schedule").Count, schedules.Count);
        var jobs = (await aws.RunAsync("glue", "list-jobs"))!["JobNames"]!.AsArray();
        Assert.Equal(template.OfType("AWS::Glue::Job").Count, jobs.Count);
        Assert.Equal(tables, template.OfType("AWS::Glue::Table").Count);
        Assert.Equal(crawlers, template.OfType("AWS::Glue::Crawler").Count);
        var workgroups = (await aws.RunAsync("athena", "list-work-groups"))!["WorkGroups"]!.AsArray().Where(group => group!["Name"]!.GetValue<string>() != "primary");
        Assert.Equal(template.OfType("AWS::Athena::WorkGroup").Count, workgroups.Count());
    }

    private static async Task CreateStackAsync(AwsCli aws, JsonObject template)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, template.ToJsonString());
            await aws.RunAsync("cloudformation", "create-stack", "--stack-name", "pipeline", "--capabilities", "CAPABILITY_IAM", "--template-body", $"file://{file}");
            var stack = (await aws.RunAsync("cloudformation", "describe-stacks", "--stack-name", "pipeline"))!["Stacks"]![0]!;
            Assert.Equal("CREATE_COMPLETE", stack["StackStatus"]!.GetValue<string>());
        }
        finally
        {
            File.Delete(file);
        }
    }
}
