using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>Makes a plan, or says everything that stands in its way.</summary>
internal sealed class PlanBuilder
{
    private readonly List<Diagnostic> _problems = [];
    private readonly QueryLanguage _language;
    private readonly Refusals _refusals;
    private readonly TransitionRules _transitions;

    private PlanBuilder(StateMachine machine)
    {
        _language = machine.QueryLanguage ?? QueryLanguage.JSONPath;
        _refusals = new Refusals(_problems);
        _transitions = new TransitionRules(_problems);
    }

    /// <exception cref="DiagnosticException">The machine cannot run here.</exception>
    public static MachinePlan Build(StateMachine machine)
    {
        var builder = new PlanBuilder(machine);
        builder._refusals.Check(machine);
        if (machine.TimeoutSeconds is < 1 or > Numbers.MostSeconds)
            builder._problems.Add(DiagnosticCodes.OutOfRange, Spot.Top.Member("TimeoutSeconds"), $"it must be from 1 to {Numbers.MostSeconds}");
        new VariableRules(builder._language, builder._problems).Check(machine);
        var root = builder.Scope(machine, Spot.Top);
        // AWS tells first where a transition leads nowhere.
        builder._refusals.CheckEnd(machine);
        ExpressRules.CheckChildren(machine, Spot.Top, builder._problems);
        if (builder._problems.Count > 0) throw new DiagnosticException(builder._problems);
        return new MachinePlan(root, machine.TimeoutSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null);
    }

    private ScopePlan Scope(StateScope scope, Spot at)
    {
        _transitions.Check(scope, at);
        var states = new Dictionary<string, StatePlan>(StringComparer.Ordinal);
        foreach (var state in scope.States)
        {
            var here = at.State(state);
            var language = state.QueryLanguage ?? _language;
            _refusals.Check(state, language, isDowngraded: _language == QueryLanguage.JSONata && language == QueryLanguage.JSONPath, here);
            var builder = new StatePlanBuilder(_problems, new TemplateBuilder(_problems, language), language, here);
            states[state.Name] = builder.Build(state, [.. Refusals.Inner(state, here).Select(inner => Scope(inner.Scope, inner.At))]);
        }

        return new ScopePlan(scope.StartAt, states);
    }
}
