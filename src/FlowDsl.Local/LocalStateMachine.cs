using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;
using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing;
using FlowDsl.Local.Driving;
using FlowDsl.Local.Nesting;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local;

/// <summary>A state machine that runs here. Immutable: any number of executions may run at once.</summary>
public sealed class LocalStateMachine
{
    private readonly StateMachine _definition;
    private readonly MachinePlan _plan;
    private readonly LocalOptions _options;

    private LocalStateMachine(StateMachine definition, MachinePlan plan, LocalOptions options) => (_definition, _plan, _options) = (definition, plan, options);

    /// <summary>Makes a definition ready to run.</summary>
    /// <exception cref="DiagnosticException">It has something that AWS would refuse or that cannot run here; every problem is named, with its code and its place in the definition.</exception>
    public static LocalStateMachine Load(StateMachine definition, LocalOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        options ??= new LocalOptions();
        var plan = PlanBuilder.Build(definition) with { Activities = options.Activities?.ToHashSet(StringComparer.Ordinal) };
        return new LocalStateMachine(definition, plan, options);
    }

    /// <summary>Makes ready to run what <see cref="AslReader.Inspect(string)"/> has read: every problem has the line and column of its place.</summary>
    /// <exception cref="DiagnosticException">Its text has something that has no place in the model, that AWS would refuse or that cannot run here.</exception>
    public static LocalStateMachine Load(AslReading reading, LocalOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Machine is null) throw new DiagnosticException(reading.Diagnostics);
        LocalStateMachine machine;
        try
        {
            machine = Load(reading.Machine, options);
        }
        catch (DiagnosticException refused)
        {
            throw new DiagnosticException([.. reading.Diagnostics, .. reading.Locate([.. refused.Diagnostics.Where(problem => !reading.Diagnostics.Any(told => IsSame(problem, told)))])]);
        }

        return reading.Diagnostics.Count == 0 ? machine : throw new DiagnosticException(reading.Diagnostics);
    }

    /// <summary>
    /// Runs one execution to its end. Cancelling the token stops it: the result then has the status <see cref="ExecutionStatus.Aborted"/>.
    /// What a task handler or an observer throws is thrown.
    /// </summary>
    /// <exception cref="DiagnosticException">The input is larger than 256 KiB (FLOW1405) or nested too deeply (FLOW1409), or the machine has what no Express execution can do (FLOW1408).</exception>
    public Task<ExecutionResult> RunAsync(ExecutionRequest request, CancellationToken cancellationToken = default) => Start(request).RunAsync(cancellationToken);

    /// <summary>Begins an execution, which then goes on as its caller lets it: step by step, or to its end.</summary>
    /// <exception cref="DiagnosticException">The input is larger than 256 KiB (FLOW1405) or nested too deeply (FLOW1409), or the machine has what no Express execution can do (FLOW1408).</exception>
    public LocalExecution Start(ExecutionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new LocalExecution(Launch(request, null), request);
    }

    /// <summary>Begins an execution, within those that another one started or alone.</summary>
    internal Driver Launch(ExecutionRequest request, Nest? outer)
    {
        ArgumentNullException.ThrowIfNull(request.Tasks);
        if (request.Type == WorkflowType.Express) ExpressRules.Check(_definition);
        if (DataDepth.Exceeds(request.Input)) throw new DiagnosticException([new Diagnostic { Code = DiagnosticCodes.InputTooDeep, Reason = DataDepth.Reason }]);
        var state = Begin(request, outer is not null);
        if (DataLimit.Exceeds(state.Realm.Input))
            throw new DiagnosticException([new Diagnostic { Code = DiagnosticCodes.InputTooLarge, Reason = $"it has more than {DataLimit.MaxBytes} bytes" }]);
        var driver = new Driver(_plan, state, request, _options.Clock, request.StartTime) { Nest = Nest.Of(_options, request, outer), IsInner = outer is not null };
        driver.Happen(new ExecutionBegan(request.StartTime));
        return driver;
    }

    /// <summary>
    /// Goes on with an execution that <see cref="LocalExecution.WriteDown"/> has written down, as if nothing had been. Tasks that were under way are asked again.
    /// </summary>
    /// <param name="written">The text.</param>
    /// <param name="request">Who does the tasks, who watches; input, name and start are those that were written down.</param>
    /// <exception cref="JsonException">The text is none that was written down.</exception>
    /// <exception cref="InvalidOperationException">It was written down by a machine with other states.</exception>
    public LocalExecution Resume(string written, ExecutionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var snapshot = Snapshot.Read(written);
        snapshot.State.Relink(_plan);
        var driver = new Driver(_plan, snapshot.State, request, _options.Clock, snapshot.Now) { Nest = Nest.Of(_options, request, null) };
        driver.Resume(snapshot.Answers);
        return new LocalExecution(driver, request);
    }

    internal ExecutionState Begin(ExecutionRequest request, bool isNested = false)
    {
        var express = request.Type == WorkflowType.Express;
        var machine = $"arn:aws:states:{_options.Region}:{_options.Account}:stateMachine:{request.StateMachineName}";
        var chance = isNested ? Chance.Of(request.Seed, $"{machine}:{request.Name}") : new Chance { State = (ulong)request.Seed };
        return new ExecutionState
        {
            Realm = new Realm
            {
                Id = $"arn:aws:states:{_options.Region}:{_options.Account}:{(express ? "express" : "execution")}:{request.StateMachineName}:{request.Name}"
                    + (express ? $":{ChildRealms.NewUuid(chance)}" : ""),
                Name = request.Name,
                StateMachineId = machine,
                StateMachineName = request.StateMachineName,
                Input = JsonataValue.From(request.Input),
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

    // What has no place in the model is told by the reader, and left where nothing here knows what to do with it.
    private static bool IsSame(Diagnostic problem, Diagnostic told) => (problem.Code == told.Code || problem.Code == DiagnosticCodes.NotRunHere)
        && (problem.Place as JsonPlace)?.JsonPointer == (told.Place as JsonPlace)?.JsonPointer;
}
