using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Deployment.Tests.Iam;

/// <summary>A statement of a policy, resolved.</summary>
/// <param name="Sid">Its name, when it has one.</param>
/// <param name="Effect">Allow or Deny.</param>
/// <param name="Actions">The actions.</param>
/// <param name="Resources">The resources.</param>
/// <param name="Conditions">The conditions: operator, key, values.</param>
public sealed record IamStatement(string? Sid, string Effect, IReadOnlyList<string> Actions, IReadOnlyList<string> Resources, JsonObject? Conditions)
{
    public static IamStatement Of(JsonObject resolved) => new(
        resolved["Sid"]?.GetValue<string>(), resolved["Effect"]!.GetValue<string>(), Texts(resolved["Action"]), Texts(resolved["Resource"]), resolved["Condition"]?.AsObject());

    /// <summary>Whether the statement is about a call. A condition holds when the call's context has the key with such a value.</summary>
    public bool Covers(ApiCall call) =>
        Actions.Any(action => Like(action, call.Action, ignoreCase: true)) && Resources.Any(resource => Like(resource, call.Resource, ignoreCase: false)) && Holds(call);

    private bool Holds(ApiCall call) =>
        Conditions is null || Conditions.All(test => test.Value!.AsObject().All(key => Holds(test.Key, key.Key, Texts(key.Value), call)));

    private static bool Holds(string test, string key, IReadOnlyList<string> values, ApiCall call) => call.Context.TryGetValue(key, out var value)
        ? values.Any(pattern => test.Contains("Like", StringComparison.Ordinal) ? Like(pattern, value, ignoreCase: false) : pattern == value)
        : test.EndsWith("IfExists", StringComparison.Ordinal);

    internal static IReadOnlyList<string> Texts(JsonNode? value) => value switch
    {
        null => [],
        JsonArray array => [.. array.Select(entry => entry!.ToString())],
        _ => [value.ToString()],
    };

    private static bool Like(string pattern, string text, bool ignoreCase) => Regex.IsMatch(
        text, $"^{Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal).Replace("\\?", ".", StringComparison.Ordinal)}$",
        (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None) | RegexOptions.Singleline | RegexOptions.CultureInvariant);
}
