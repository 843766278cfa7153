using System.Text.Json.Nodes;
using Deployment.Tests.Templates;

namespace Deployment.Tests.Moto;

/// <summary>The request that creates a resource by its service's own API, from the template's properties: the names differ in few places.</summary>
internal static class ApiRequests
{
    /// <summary>The types that there are, with the CLI's command for each, in an order in which they can be created.</summary>
    public static IReadOnlyList<(string Type, string Service, string Command)> Commands { get; } =
    [
        ("AWS::Glue::SecurityConfiguration", "glue", "create-security-configuration"),
        ("AWS::Glue::Database", "glue", "create-database"),
        ("AWS::Glue::Table", "glue", "create-table"),
        ("AWS::Glue::Job", "glue", "create-job"),
        ("AWS::Glue::Crawler", "glue", "create-crawler"),
        ("AWS::Athena::WorkGroup", "athena", "create-work-group"),
        ("AWS::Athena::NamedQuery", "athena", "create-named-query"),
        ("AWS::Scheduler::Schedule", "scheduler", "create-schedule"),
    ];

    public static JsonObject Of(Template template, string id)
    {
        var request = new Resolver(template).Resolve(template.Properties(id))!.AsObject();
        if (template.TypeOf(id) is not ("AWS::Glue::Database" or "AWS::Glue::Table") && !request.ContainsKey("Name")) request["Name"] = id;
        switch (template.TypeOf(id))
        {
            case "AWS::Athena::WorkGroup":
                Rename(request, "WorkGroupConfiguration", "Configuration");
                request.Remove("RecursiveDeleteOption");
                request.Remove("State");
                break;
            case "AWS::Glue::Crawler" when request["Schedule"] is JsonObject schedule:
                request["Schedule"] = schedule["ScheduleExpression"]!.DeepClone();
                break;
            case "AWS::Glue::SecurityConfiguration":
                Rename(request["EncryptionConfiguration"]!.AsObject(), "S3Encryptions", "S3Encryption");
                break;
        }

        return request;
    }

    private static void Rename(JsonObject json, string from, string to)
    {
        if (json.TryGetPropertyValue(from, out var value) && json.Remove(from)) json[to] = value;
    }
}
