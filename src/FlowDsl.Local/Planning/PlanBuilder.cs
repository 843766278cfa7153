using System.Globalization;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;
using FlowDsl.Asl.Profile;

namespace FlowDsl.Local.Planning;

/// <summary>Makes a plan, or says everything that stands in its way.</summary>
internal sealed class PlanBuilder
{
    private readonly List<Diagnostic> _problems = [];
    private readonly TemplateBuilder _templates;
    private readonly Refusals _refusals;

    private PlanBuilder(StateMachine machine)
    {
        _templates = new TemplateBuilder(_problems);
        _refusals = new Refusals(_problems, machine.QueryLanguage ?? QueryLanguage.JSONPath);
    }

    /// <exception cref="DiagnosticException">The machine cannot run here.</exception>
    public static MachinePlan Build(StateMachine machine)
    {
        var builder = new PlanBuilder(machine);
        builder._refusals.Check(machine, "");
        var root = builder.Scope(machine, "");
        if (builder._problems.Count > 0) throw new DiagnosticException(builder._problems);
        return new MachinePlan(root, machine.TimeoutSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null);
    }

    private ScopePlan Scope(StateScope scope, string at)
    {
        _refusals.CheckTransitions(scope, at);
        var states = new Dictionary<string, StatePlan>(StringComparer.Ordinal);
        foreach (var state in scope.States) states[state.Name] = Build(state, Refusals.Pointer(at, state));
        return new ScopePlan(scope.StartAt, states);
    }

    private StatePlan Build(State state, string at)
    {
        _refusals.Check(state, at);
        var readable = state is FallibleState ? StatesMembers.Result : StatesMembers.InputAndContext;
        return Kind(state, at) with
        {
            Output = _templates.Build(state.Output, "Output", at, readable),
            Assign = _templates.Assign(state.Assign, "Assign", at, readable),
        };
    }

    private StatePlan Kind(State state, string at) => state switch
    {
        TaskState task => new TaskPlan(task, ResourceName.Parse(task.Resource))
        {
            Arguments = _templates.Build(task.Arguments, "Arguments", at),
            TimeoutSeconds = _templates.Build(task.TimeoutSeconds, "TimeoutSeconds", at),
            HeartbeatSeconds = _templates.Build(task.HeartbeatSeconds, "HeartbeatSeconds", at),
            Credentials = _templates.Build(task.Credentials, "Credentials", at),
            Catch = Catchers(task, at),
        },
        PassState => new PassPlan(state),
        SucceedState => new SucceedPlan(state),
        WaitState wait => new WaitPlan(state, _templates.Build(wait.Seconds, "Seconds", at), _templates.Build(wait.Timestamp, "Timestamp", at)),
        FailState fail => new FailPlan(state, _templates.Build(fail.Error, "Error", at), _templates.Build(fail.Cause, "Cause", at)),
        ChoiceState choice => new ChoicePlan(state, [.. choice.Choices.Select((rule, i) => Rule(rule, Field("Choices", i), at))], choice.Default),
        ParallelState parallel => new ParallelPlan(
            state,
            [.. parallel.Branches.Select((branch, i) => Scope(branch, string.Create(CultureInfo.InvariantCulture, $"{at}/Branches/{i}")))],
            _templates.Build(parallel.Arguments, "Arguments", at)) { Catch = Catchers(parallel, at) },
        MapState map => new MapPlan(state, Processor(map, at))
        {
            Items = _templates.Build(map.Items, "Items", at),
            ItemSelector = _templates.Build(map.ItemSelector, "ItemSelector", at),
            MaxConcurrency = _templates.Build(map.MaxConcurrency, "MaxConcurrency", at),
            Catch = Catchers(map, at),
        },
        _ => throw new InvalidOperationException($"A state of the type {state.GetType()} has no plan."),
    };

    private ScopePlan Processor(MapState map, string at)
    {
        if (map.ItemProcessor is { } processor) return Scope(processor, at + "/ItemProcessor");
        if (map.Iterator is { } iterator) return Scope(iterator, at + "/Iterator");
        _problems.Add(new Diagnostic { Code = DiagnosticCodes.MissingMember, Place = new JsonPlace(at), Reason = "'ItemProcessor' is missing" });
        return new ScopePlan("", new Dictionary<string, StatePlan>());
    }

    private RulePlan Rule(ChoiceRule rule, string field, string at)
    {
        var condition = _templates.Build(rule.Condition, field + "/Condition", at);
        return new RulePlan(
            condition ?? new Template.Constant(JsonElements.Parse("false")),
            _templates.Build(rule.Output, field + "/Output", at),
            _templates.Assign(rule.Assign, field + "/Assign", at, StatesMembers.InputAndContext),
            rule.Next);
    }

    private List<CatcherPlan> Catchers(FallibleState state, string at) =>
    [
        .. state.Catch.Select((catcher, i) => new CatcherPlan(
            catcher.ErrorEquals,
            _templates.Build(catcher.Output, Field("Catch", i) + "/Output", at, StatesMembers.ErrorOutput),
            _templates.Assign(catcher.Assign, Field("Catch", i) + "/Assign", at, StatesMembers.ErrorOutput),
            catcher.Next)),
    ];

    private static string Field(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");
}
