using FlowDsl.Asl.Permissions;

namespace FlowDsl.Cdk.Emission;

/// <summary>A statement of the role.</summary>
/// <param name="Sid">Its name, empty for none.</param>
/// <param name="Actions">Its actions, as they are.</param>
/// <param name="Resources">Its resources, as the target language writes them.</param>
/// <param name="OnlyTraced">Whether it is of use only when executions are traced.</param>
internal sealed record EmittedStatement(string Sid, IReadOnlyList<string> Actions, IReadOnlyList<string> Resources, bool OnlyTraced)
{
    /// <summary>The statements of a template's role.</summary>
    /// <param name="workflow">The workflow.</param>
    /// <param name="write">A resource as the template writes it.</param>
    public static IReadOnlyList<EmittedStatement> OfTemplate(CompiledWorkflow workflow, Func<PolicyResource, string> write) => Of(workflow, resources => resources.Select(write));

    /// <summary>The statements of a construct's role.</summary>
    /// <param name="workflow">The workflow.</param>
    /// <param name="members">The members by token.</param>
    /// <param name="write">A resource as the language writes it.</param>
    /// <param name="spread">The operator that puts many into a list.</param>
    public static IReadOnlyList<EmittedStatement> OfConstruct(
        CompiledWorkflow workflow, IReadOnlyDictionary<string, EmittedMember> members, Func<IReadOnlyList<ResourcePart>, string> write, string spread) => Of(workflow, resources =>
    {
        // What CDK says of a function knows versions and aliases, which have no versions of their own; it takes the place of the pair.
        var pairs = resources.Where(one => one is { AnyVersion: true, Token: { } token } && members[token].Invocable is not null && resources.Contains(PolicyResource.Of(one.Text[..^2])))
            .Select(one => one.Token!).ToHashSet(StringComparer.Ordinal);
        return resources.Where(one => one.AnyVersion || one.Token is null || !pairs.Contains(one.Token))
            .Select(one => one.Token is { } token && pairs.Contains(token) ? spread + members[token].Invocable : write(one.Parts(name => members[name].Arn is not null)));
    });

    private static IReadOnlyList<EmittedStatement> Of(CompiledWorkflow workflow, Func<IReadOnlyList<PolicyResource>, IEnumerable<string>> write) =>
        [.. workflow.Permissions.Append(ServiceStatements.LogDelivery).Append(ServiceStatements.Tracing).Select(one => Of(one, write))];

    private static EmittedStatement Of(PolicyStatement one, Func<IReadOnlyList<PolicyResource>, IEnumerable<string>> write) =>
        new(one.Sid ?? "", one.Actions, [.. write([.. one.Resources.Select(PolicyResource.Of)])], one == ServiceStatements.Tracing);
}
