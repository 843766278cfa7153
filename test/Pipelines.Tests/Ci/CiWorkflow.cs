using YamlDotNet.Serialization;

namespace Pipelines.Tests.Ci;

/// <summary><c>.github/workflows/ci.yml</c>, read.</summary>
internal static class CiWorkflow
{
    public static string Text { get; } = File.ReadAllText(Repository.PathOf(".github", "workflows", "ci.yml"));

    public static IDictionary<object, object> Root { get; } = new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(Text);

    public static IDictionary<object, object> Jobs => Map(Root, "jobs");

    public static IDictionary<object, object> Job(string name) => Map(Jobs, name);

    public static IReadOnlyList<IDictionary<object, object>> Steps(IDictionary<object, object> job) =>
        [.. ((IList<object>)job["steps"]).Cast<IDictionary<object, object>>()];

    /// <summary>The shell text of every step.</summary>
    public static IReadOnlyList<string> Scripts { get; } =
        [.. Jobs.Values.Cast<IDictionary<object, object>>().SelectMany(Steps).Where(step => step.ContainsKey("run")).Select(step => (string)step["run"])];

    public static IDictionary<object, object> Map(IDictionary<object, object> parent, string key) => (IDictionary<object, object>)parent[key];

    /// <summary>A map of permissions as text.</summary>
    public static string Permissions(IDictionary<object, object> owner) =>
        owner.ContainsKey("permissions") ? string.Join(", ", Map(owner, "permissions").Select(entry => $"{entry.Key}: {entry.Value}")) : "";
}
