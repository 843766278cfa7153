using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>The role that a task takes on. See https://docs.aws.amazon.com/step-functions/latest/dg/concepts-access-cross-acct-resources.html.</summary>
internal static class CredentialsRules
{
    private const string Role = "RoleArn";

    public static void Check(TaskState task, QueryLanguage language, Spot state, List<Diagnostic> problems)
    {
        // What is no object is told with the other fields of the wrong type.
        if (task.Credentials is not { } credentials) return;
        var at = state.Member("Credentials");
        if (ResourceName.Parse(task.Resource).Kind == ResourceName.Activity) problems.Add(DiagnosticCodes.NoSuchField, at, "an activity's worker has a role of its own, and takes no Credentials");
        if (credentials.ValueKind != JsonValueKind.Object) return;
        IReadOnlyList<string> known = language == QueryLanguage.JSONPath ? [Role, Role + ".$"] : [Role];
        var members = credentials.EnumerateObject().ToList();
        if (!members.Any(member => known.Contains(member.Name))) problems.Add(DiagnosticCodes.MissingMember, at, $"'{Role}' is missing");
        foreach (var member in members) Check(member, known, at, problems);
    }

    private static void Check(JsonProperty member, IReadOnlyList<string> known, Spot at, List<Diagnostic> problems)
    {
        if (!known.Contains(member.Name)) FieldRules.Check([new UnknownField(member.Name, member.Value)], known, "Credentials", at, problems);
        else if (member.Name == Role && member.Value.ValueKind != JsonValueKind.String) problems.Add(DiagnosticCodes.WrongType, at.Member(Role), "Expected value of type [STRING]");
        else if (member.Name == Role && member.Value.ValueEquals("")) problems.Add(DiagnosticCodes.Empty, at.Member(Role), "Value cannot be empty");
    }
}
