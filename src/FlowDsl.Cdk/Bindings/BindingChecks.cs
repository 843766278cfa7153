using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Cdk;

/// <summary>Holds bindings against the workflow that they are for.</summary>
internal static class BindingChecks
{
    public static IEnumerable<Diagnostic> Problems(CompiledWorkflow workflow, FlowBindings bindings)
    {
        foreach (var token in workflow.Tokens.Where(token => !bindings.All.ContainsKey(token)))
            yield return Problem(DiagnosticCodes.UnboundToken, token, $"{workflow.Name} uses it, and nothing is bound to it");
        foreach (var token in bindings.All.Keys.Where(token => !workflow.Tokens.Contains(token)).Order(StringComparer.Ordinal))
            yield return Problem(DiagnosticCodes.UnusedBinding, token, $"{workflow.Name} has no such token");
        foreach (var token in bindings.BoundTwice.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            yield return Problem(DiagnosticCodes.BadBinding, token, "it is bound twice");
        foreach (var (token, binding) in bindings.All.OrderBy(binding => binding.Key, StringComparer.Ordinal))
        {
            if (BoundTexts.ProblemOf(binding) is { } reason) yield return Problem(DiagnosticCodes.BadBinding, token, $"{reason}: {Shown(binding.Value)}");
            else if (BoundTexts.IsPattern(binding.Value) && workflow.Permissions.Any(statement => statement.Resources.Any(r => r.Contains($"${{{token}}}", StringComparison.Ordinal))))
                yield return Problem(DiagnosticCodes.BadBinding, token, $"in the role's policy this would be a pattern: {Shown(binding.Value)}");
        }
    }

    private static Diagnostic Problem(DiagnosticCode code, string token, string reason) => new() { Code = code, Expression = $"${{{token}}}", Reason = reason };

    private static string Shown(string text) => $"'{string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c))}'";
}
