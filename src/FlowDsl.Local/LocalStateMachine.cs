using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;
using FlowDsl.Local.Driving;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local;

/// <summary>A state machine that runs here. Immutable: any number of executions may run at once.</summary>
public sealed class LocalStateMachine
{
    private readonly MachinePlan _plan;
    private readonly LocalOptions _options;

    private LocalStateMachine(MachinePlan plan, LocalOptions options) => (_plan, _options) = (plan, options);

    /// <summary>Makes a definition ready to run.</summary>
    /// <exception cref="DiagnosticException">It has something that cannot run here (FLOW1401 to FLOW1404); every problem is named.</exception>
    public static LocalStateMachine Load(StateMachine definition, LocalOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return new LocalStateMachine(PlanBuilder.Build(definition), options ?? new LocalOptions());
    }

    /// <summary>
    /// Runs one execution to its end. Cancelling the token stops it: the result then has the status <see cref="ExecutionStatus.Aborted"/>.
    /// What a task handler or an observer throws is thrown.
    /// </summary>
    /// <exception cref="DiagnosticException">The input is larger than 256 KiB (FLOW1405).</exception>
    public Task<ExecutionResult> RunAsync(ExecutionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (DataLimit.Exceeds(request.Input))
            throw new DiagnosticException([new Diagnostic { Code = DiagnosticCodes.InputTooLarge, Reason = $"it has more than {DataLimit.MaxBytes} bytes" }]);
        return new Driver(_plan, Begin(request), request, _options.Clock).RunAsync(cancellationToken);
    }

    internal ExecutionState Begin(ExecutionRequest request) => new()
    {
        Id = $"arn:aws:states:{_options.Region}:{_options.Account}:execution:{request.StateMachineName}:{request.Name}",
        Name = request.Name,
        StateMachineId = $"arn:aws:states:{_options.Region}:{_options.Account}:stateMachine:{request.StateMachineName}",
        StateMachineName = request.StateMachineName,
        RoleArn = _options.RoleArn,
        Region = _options.Region,
        // Without the white space of its text and apart from its document, which the caller may dispose of.
        Input = JsonElements.Parse(JsonStyle.Compact(request.Input)),
        StartTime = request.StartTime,
        Chance = (ulong)request.Seed,
    };

    internal MachinePlan Plan => _plan;
}
