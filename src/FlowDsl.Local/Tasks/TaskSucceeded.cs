using System.Text.Json;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Tasks;

/// <summary>The task gave a result.</summary>
/// <param name="Output">The raw result: what <c>$states.result</c> is.</param>
/// <exception cref="ArgumentException">The output is no JSON value.</exception>
public sealed record TaskSucceeded(JsonElement Output) : TaskOutcome
{
    /// <summary>The raw result: what <c>$states.result</c> is.</summary>
    public JsonElement Output { get; init => field = GivenJson.Checked(value, nameof(Output)); } = GivenJson.Checked(Output, nameof(Output));

    internal JsonataValue Value => JsonataValue.From(Output);
}
