using System.Text.Json;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Tasks;

/// <summary>The task gave a result.</summary>
/// <param name="Output">The raw result: what <c>$states.result</c> is.</param>
public sealed record TaskSucceeded(JsonElement Output) : TaskOutcome
{
    internal JsonataValue Value => JsonataValue.From(Output);
}
