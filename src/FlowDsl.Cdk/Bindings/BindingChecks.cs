using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Cdk;

/// <summary>Holds bindings against the workflow that they are for.</summary>
internal static class BindingChecks
{
    /// <exception cref="DiagnosticException">A token is unbound, or a binding is of no token.</exception>
    public static void Require(CompiledWorkflow workflow, FlowBindings bindings)
    {
        var problems = workflow.Tokens.Where(token => !bindings.All.ContainsKey(token))
            .Select(token => new Diagnostic { Code = DiagnosticCodes.UnboundToken, Expression = $"${{{token}}}", Reason = $"{workflow.Name} uses it, and nothing is bound to it" })
            .Concat(bindings.All.Keys.Where(token => !workflow.Tokens.Contains(token)).Order(StringComparer.Ordinal)
                .Select(token => new Diagnostic { Code = DiagnosticCodes.UnusedBinding, Expression = $"${{{token}}}", Reason = $"{workflow.Name} has no such token" }))
            .ToList();
        if (problems.Count > 0) throw new DiagnosticException(problems);
    }
}
