using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Permissions;

/// <summary>
/// What the role of a state machine has to be allowed, as far as the definition names it. What it cannot name (a job's role to pass, the bucket of a
/// query's result) the author adds.
/// </summary>
/// <remarks>
/// A <c>${Token}</c> in the place of a name must be bound to the bare name (of a function, job, crawler, table, workgroup), for the ARN is built around
/// it. A token in the place of an ARN (<c>TopicArn</c>, <c>StateMachineArn</c>, <c>RoleArn</c>, a task's Resource) must be bound to the whole ARN.
/// </remarks>
/// <param name="Statements">The statements: every resource once, resources with the same actions together, all sorted.</param>
/// <param name="Diagnostics">Tasks whose permissions the definition does not tell.</param>
public sealed record RolePermissions(IReadOnlyList<PolicyStatement> Statements, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The permissions of a machine's role.</summary>
    public static RolePermissions Of(StateMachine machine)
    {
        ArgumentNullException.ThrowIfNull(machine);
        var needs = new Needs();
        Visit(machine, "", needs);
        return new RolePermissions(needs.Statements(), needs.Problems);
    }

    private static void Visit(StateScope scope, string at, Needs needs)
    {
        foreach (var state in scope.States)
        {
            var scopes = state.InnerScopes;
            if (state is not TaskState && scopes.Count == 0) continue;
            var here = $"{at}/States{Json.JsonPointers.Of([state.Name])}";
            if (state is TaskState task) TaskPermissions.Add(new TaskCall(task, here, needs));
            for (var i = 0; i < scopes.Count; i++) Visit(scopes[i], $"{here}{InnerName(state, i)}", needs);
        }
    }

    private static string InnerName(State state, int index) => state switch
    {
        MapState { ItemProcessor: not null } when index == 0 => "/ItemProcessor",
        MapState => "/Iterator",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/Branches/{index}"),
    };
}
