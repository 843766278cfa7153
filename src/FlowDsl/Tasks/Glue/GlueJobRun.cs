namespace FlowDsl;

/// <summary>A finished run of a Glue job, as far as a workflow needs it (<see href="https://docs.aws.amazon.com/glue/latest/webapi/API_JobRun.html"/>).</summary>
[AwsShape]
public sealed record GlueJobRun
{
    /// <summary>The run's id.</summary>
    public required string Id { get; init; }

    /// <summary>The job's name.</summary>
    public required string JobName { get; init; }

    /// <summary>The state; <c>SUCCEEDED</c> where the step has a value at all.</summary>
    public required string JobRunState { get; init; }

    /// <summary>Seconds for which the run used resources.</summary>
    public int? ExecutionTime { get; init; }
}
