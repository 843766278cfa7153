using System.Text;
using System.Text.RegularExpressions;
using Amazon.CDK.AWS.StepFunctions;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Cdk;

/// <summary>Holds a workflow and the options of its deployment against what AWS takes; all problems at once.</summary>
internal static partial class DeploymentChecks
{
    // What CloudFormation takes as DefinitionString.
    private const int LongestDefinition = 1024 * 1024;

    private const long LongestTimeout = 99_999_999;

    /// <exception cref="DiagnosticException">There is a problem.</exception>
    public static void Require(CompiledWorkflow workflow, FlowStateMachineProps props)
    {
        var problems = BindingChecks.Problems(workflow, props.Bindings).ToList();
        problems.AddRange(Options(props).Select(reason => new Diagnostic { Code = DiagnosticCodes.BadDeployment, Reason = reason }));
        if (Encoding.UTF8.GetByteCount(workflow.Asl) is > LongestDefinition and var bytes)
            problems.Add(new Diagnostic { Code = DiagnosticCodes.DefinitionTooLarge, Reason = $"{workflow.Name} has {bytes} bytes" });
        if (props.Type == StateMachineType.EXPRESS) problems.AddRange(ExpressChecks.Problems(workflow));
        if (problems.Count > 0) throw new DiagnosticException(problems);
    }

    private static IEnumerable<string> Options(FlowStateMachineProps props)
    {
        if (props.Timeout is { } timeout && (timeout.TotalSeconds is < 1 or > LongestTimeout || timeout.Ticks % TimeSpan.TicksPerSecond != 0))
            yield return $"{nameof(props.Timeout)} {timeout} is not within 1 and {LongestTimeout} whole seconds";
        if (props.StateMachineName is { } name && !Amazon.CDK.Token.IsUnresolved(name) && !MachineName().IsMatch(name))
            yield return $"{nameof(props.StateMachineName)} '{name}' is not 1 to 80 letters, digits, - and _";
        if (props.EncryptionKey is not null && props.StateMachineName is null)
            yield return $"{nameof(props.EncryptionKey)} needs {nameof(props.StateMachineName)}: the role may use the key for the machine of this name only";
        foreach (var reason in props.Release?.Problems() ?? []) yield return reason;
    }

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,80}\z")]
    private static partial Regex MachineName();
}
