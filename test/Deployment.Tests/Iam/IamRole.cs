using System.Text.Json.Nodes;
using Deployment.Tests.Templates;

namespace Deployment.Tests.Iam;

/// <summary>A role with all that it may do.</summary>
/// <param name="Id">Its logical id.</param>
/// <param name="Principals">The services that may take it.</param>
/// <param name="Statements">Its statements, from all policies.</param>
public sealed record IamRole(string Id, IReadOnlyList<string> Principals, IReadOnlyList<IamStatement> Statements)
{
    public static IReadOnlyList<IamRole> In(Template template)
    {
        var resolver = new Resolver(template);
        return [.. template.OfType("AWS::IAM::Role").Select(id => new IamRole(id, Trusted(resolver, template.Properties(id)), [.. AllStatements(template, resolver, id)]))];
    }

    public bool Allows(ApiCall call) => Statements.Any(statement => statement.Effect == "Allow" && statement.Covers(call)) && !Statements.Any(statement => statement.Effect == "Deny" && statement.Covers(call));

    private static IReadOnlyList<string> Trusted(Resolver resolver, JsonObject properties) =>
        [.. properties["AssumeRolePolicyDocument"]!["Statement"]!.AsArray().SelectMany(statement => IamStatement.Texts(resolver.Resolve(statement!["Principal"]!["Service"])))];

    private static IEnumerable<IamStatement> AllStatements(Template template, Resolver resolver, string role)
    {
        var inline = template.Properties(role)["Policies"]?.AsArray() ?? [];
        var attached = template.OfType("AWS::IAM::Policy").Where(id => template.Properties(id)["Roles"]?.AsArray().Any(entry => entry!["Ref"]?.GetValue<string>() == role) == true).Select(template.Properties);
        Assert.Null(template.Properties(role)["ManagedPolicyArns"]);
        return inline.Select(policy => policy!.AsObject()).Concat(attached)
            .SelectMany(policy => policy["PolicyDocument"]!["Statement"]!.AsArray())
            .Select(statement => IamStatement.Of(resolver.Resolve(statement)!.AsObject()));
    }
}
