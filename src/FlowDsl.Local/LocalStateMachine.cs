using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;
using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing;
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
        var state = Begin(request);
        if (DataLimit.Exceeds(state.Realm.Input))
            throw new DiagnosticException([new Diagnostic { Code = DiagnosticCodes.InputTooLarge, Reason = $"it has more than {DataLimit.MaxBytes} bytes" }]);
        return new Driver(_plan, state, request, _options.Clock).RunAsync(now => new ExecutionBegan(now), cancellationToken);
    }

    internal ExecutionState Begin(ExecutionRequest request)
    {
        var express = request.Type == WorkflowType.Express;
        var machine = $"arn:aws:states:{_options.Region}:{_options.Account}:stateMachine:{request.StateMachineName}";
        var chance = new Chance { State = (ulong)request.Seed };
        return new ExecutionState
        {
            Realm = new Realm
            {
                Id = $"arn:aws:states:{_options.Region}:{_options.Account}:{(express ? "express" : "execution")}:{request.StateMachineName}:{request.Name}"
                    + (express ? $":{ChildRealms.NewUuid(chance)}" : ""),
                Name = request.Name,
                StateMachineId = machine,
                StateMachineName = request.StateMachineName,
                // Apart from its document, which the caller may dispose of.
                Input = JsonataValue.From(request.Input.Clone()),
                StartTime = request.StartTime,
                IsExpress = express,
            },
            RoleArn = _options.RoleArn,
            Region = _options.Region,
            Account = _options.Account,
            ServiceDate = _options.ServiceDate,
            Chance = chance.State,
        };
    }

    internal MachinePlan Plan => _plan;
}
