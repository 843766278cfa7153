using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>What Step Functions itself checks of a request before it sends it.</summary>
internal static class RequestFormats
{
    // "Allow a list of values associated with the same key": a list even for one value.
    private static readonly string[] s_lists = ["Headers", "QueryParameters"];

    /// <exception cref="StateFailure">A field has not the form that the integration takes.</exception>
    public static void Check(ResourceName resource, JsonataValue request)
    {
        if (resource.Type != "apigateway") return;
        var wrong = s_lists.Where(field => request.TryGetMember(field, out var value) && !AreLists(value)).Select(field => $"The value of the field '{field}' has an invalid format").ToList();
        if (wrong.Count > 0)
            throw new StateFailure(ErrorNames.Runtime, $"The Parameters '{request.ToJson()}' could not be used to start the Task: [{string.Join(", ", wrong)}]");
    }

    private static bool AreLists(JsonataValue value) => value.Kind is JsonataKind.Null
        || (value.Kind is JsonataKind.Object && value.EnumerateMembers().All(member => member.Value.Kind is JsonataKind.Array or JsonataKind.Null));
}
