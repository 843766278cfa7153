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

    /// <summary>JSONPath: a payload template for the request. Null: the input as it is.</summary>
    public JsonElement? Parameters { get; init; }

    /// <summary>A whole number of seconds, or in JSONata an expression for one. AWS's default is 99999999.</summary>
    public JsonElement? TimeoutSeconds { get; init; }

    /// <summary>JSONPath: a reference path to the timeout, instead of <see cref="TimeoutSeconds"/>.</summary>
    public JsonElement? TimeoutSecondsPath { get; init; }

    /// <summary>A whole number of seconds less than the timeout, or in JSONata an expression for one.</summary>
    public JsonElement? HeartbeatSeconds { get; init; }

    /// <summary>JSONPath: a reference path to the heartbeat, instead of <see cref="HeartbeatSeconds"/>.</summary>
    public JsonElement? HeartbeatSecondsPath { get; init; }

    /// <summary>An object with the <c>RoleArn</c> to assume for the call.</summary>
    public JsonElement? Credentials { get; init; }

    /// <summary>JSONPath: a payload template over the raw result. Null: the result as it is.</summary>
    public JsonElement? ResultSelector { get; init; }

    /// <summary>JSONPath: where in the raw input the result is placed. Null: instead of the input; a JSON null: nowhere.</summary>
    public JsonElement? ResultPath { get; init; }
}
