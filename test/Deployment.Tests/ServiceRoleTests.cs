using System.Text.Json.Nodes;
using Deployment.Tests.Iam;
using Deployment.Tests.Templates;

namespace Deployment.Tests;

/// <summary>The roles of the jobs, the crawler and the schedules, held against what each was seen, or is documented, to call.</summary>
[Collection(StacksCollection.Name)]
public sealed class ServiceRoleTests(Stacks stacks)
{
    [TheoryWithTool("node")]
    [InlineData("bronze_to_gold")]
    [InlineData("compact")]
    public void A_job_may_do_what_its_code_does_and_nothing_else(string code)
    {
        var template = stacks.Template("earthquakes");
        var job = template.OfType("AWS::Glue::Job").Single(id => Resolved(template, id)["DefaultArguments"]!.AsObject().ContainsKey("--tables") == (code == "compact"));

        Check(template, job, "Role", GlueCalls.Of(Resolved(template, job), code));
    }

    [FactWithTool("node")]
    public void The_crawler_may_do_what_crawlers_do_to_its_own_tables_and_nothing_else()
    {
        var template = stacks.Template("earthquakes");
        var crawler = Assert.Single(template.OfType("AWS::Glue::Crawler"));

        Check(template, crawler, "Role", CrawlerCalls.Of(Resolved(template, crawler)));
    }

    [FactWithTool("node")]
    public void A_schedule_may_start_its_target_and_report_a_start_that_failed()
    {
        var template = stacks.Template("earthquakes");
        Assert.Equal(2, template.OfType("AWS::Scheduler::Schedule").Count);
        foreach (var schedule in template.OfType("AWS::Scheduler::Schedule"))
        {
            var target = Resolved(template, schedule)["Target"]!;
            var arn = target["Arn"]!.GetValue<string>();
            var start = arn.EndsWith(":aws-sdk:glue:startJobRun", StringComparison.Ordinal)
                ? new ApiCall("glue:StartJobRun", $"arn:aws:glue:{Resolver.Region}:{Resolver.Account}:job/{JsonNode.Parse(target["Input"]!.GetValue<string>())!["JobName"]}")
                : new ApiCall("states:StartExecution", arn);

            Check(template, schedule, "Target/RoleArn", [start, new ApiCall("sqs:SendMessage", target["DeadLetterConfig"]!["Arn"]!.GetValue<string>())]);
        }
    }

    [FactWithTool("node")]
    public void No_role_is_left_unchecked_and_none_allows_an_action_by_a_pattern()
    {
        // The function, two jobs, the crawler, two schedules, the machine: each is checked above or beside this class.
        Assert.Equal(7, IamRole.In(stacks.Template("earthquakes")).Count);
        foreach (var name in Stacks.Names)
        {
            var roles = IamRole.In(stacks.Template(name));

            Assert.All(roles, role => Assert.All(role.Statements, statement => Assert.All(statement.Actions, action => Assert.DoesNotContain('*', action))));
        }
    }

    private static JsonObject Resolved(Template template, string id) => new Resolver(template).Resolve(template.Properties(id))!.AsObject();

    private static void Check(Template template, string id, string path, IEnumerable<ApiCall> asked)
    {
        var reference = path.Split('/').Aggregate((JsonNode)template.Properties(id), (node, part) => node[part]!);
        var role = IamRole.In(template).Single(role => role.Id == reference["Fn::GetAtt"]![0]!.GetValue<string>());
        var calls = asked.ToList();
        Assert.DoesNotContain(calls, call => !role.Allows(call));
        Assert.Equal([], UnusedActions.Of(role, calls));
    }
}
