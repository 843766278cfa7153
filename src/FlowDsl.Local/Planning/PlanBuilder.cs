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

    private PlanBuilder(StateMachine machine)
    {
        _language = machine.QueryLanguage ?? QueryLanguage.JSONPath;
        _refusals = new Refusals(_problems);
    }

    /// <exception cref="DiagnosticException">The machine cannot run here.</exception>
    public static MachinePlan Build(StateMachine machine)
    {
        var builder = new PlanBuilder(machine);
        builder._refusals.Check(machine);
        if (machine.TimeoutSeconds is < 1 or > Numbers.MostSeconds)
            builder._problems.Add(new Diagnostic { Code = DiagnosticCodes.OutOfRange, Place = new JsonPlace("/TimeoutSeconds"), Reason = $"it must be from 1 to {Numbers.MostSeconds}" });
        new VariableRules(builder._language, builder._problems).Check(machine);
        var root = builder.Scope(machine, "");
        if (builder._problems.Count > 0) throw new DiagnosticException(builder._problems);
        return new MachinePlan(root, machine.TimeoutSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null);
    }

    private ScopePlan Scope(StateScope scope, string at)
    {
        _refusals.CheckTransitions(scope, at);
        var states = new Dictionary<string, StatePlan>(StringComparer.Ordinal);
        foreach (var state in scope.States)
        {
            var here = Refusals.Pointer(at, state);
            var language = state.QueryLanguage ?? _language;
            _refusals.Check(state, language, isDowngraded: _language == QueryLanguage.JSONata && language == QueryLanguage.JSONPath, here);
            var builder = new StatePlanBuilder(_problems, new TemplateBuilder(_problems, here, language), language, here);
            states[state.Name] = builder.Build(state, [.. Refusals.Inner(state, here).Select(inner => Scope(inner.Scope, inner.At))]);
        }

        return new ScopePlan(scope.StartAt, states);
    }
}
