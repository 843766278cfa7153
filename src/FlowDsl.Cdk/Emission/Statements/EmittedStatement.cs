using FlowDsl.Asl.Permissions;

namespace FlowDsl.Cdk.Emission;

/// <summary>A statement of the role.</summary>
/// <param name="Sid">Its name, empty for none.</param>
/// <param name="Actions">Its actions, as they are.</param>
/// <param name="Resources">Its resources, as the target language writes them.</param>
internal sealed record EmittedStatement(string Sid, IReadOnlyList<string> Actions, IReadOnlyList<string> Resources)
{
    public static IReadOnlyList<EmittedStatement> Of(IEnumerable<PolicyStatement> statements, Func<string, bool> hasArn, Func<IReadOnlyList<ResourcePart>, string> write) =>
        [.. statements.Select(one => new EmittedStatement(one.Sid ?? "", one.Actions, [.. one.Resources.Select(resource => write(ResourceParts.Of(resource, hasArn)))]))];
}
