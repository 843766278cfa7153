using System.Text.Json.Serialization;

namespace FlowDsl;

/// <summary>What stands in the cause of an error that a Lambda function raised.</summary>
public sealed record LambdaFailure
{
    /// <summary>The exception's short name; also the error's name.</summary>
    [JsonPropertyName("errorType")]
    public required string ErrorType { get; init; }

    /// <summary>The exception's message.</summary>
    [JsonPropertyName("errorMessage")]
    public required string ErrorMessage { get; init; }
}
