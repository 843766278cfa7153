using System.Text.Json.Serialization;

namespace FlowDsl.Tests.Expressions.Specification;

/// <summary>An enum of which one name is not its C# name.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Color>))]
public enum Color
{
    Red,

    [JsonStringEnumMemberName("dark-green")]
    Green,
    Blue,
}
