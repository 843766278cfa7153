using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>Work done elsewhere: a Lambda function, an activity, a service call.</summary>
public sealed record TaskState : FallibleState
{
    /// <inheritdoc/>
    public override string Type => "Task";

    /// <summary>The ARN of what does the work. Never an expression; may hold <c>${Token}</c>s.</summary>
    public required string Resource { get; init; }

    /// <summary>JSONata: the request. Null: the state's input is the request.</summary>
    public JsonElement? Arguments { get; init; }

    /// <summary>A whole number of seconds, or in JSONata an expression for one. AWS's default is 99999999.</summary>
    public JsonElement? TimeoutSeconds { get; init; }

    /// <summary>A whole number of seconds less than the timeout, or in JSONata an expression for one.</summary>
    public JsonElement? HeartbeatSeconds { get; init; }

    /// <summary>An object with the <c>RoleArn</c> to assume for the call.</summary>
    public JsonElement? Credentials { get; init; }
}
