using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;
using FlowDsl.Asl.Permissions;
using FlowDsl.Authoring.Building;
using FlowDsl.Compilation.Drafts;
using FlowDsl.Compilation.Emission;
using FlowDsl.Compilation.Lowering;

namespace FlowDsl.Compilation;

/// <summary>Steps -> drafts of states -> the model -> text. Stops, with all problems, before anything is written that Step Functions would refuse.</summary>
internal static class WorkflowCompiler
{
    public static CompiledWorkflow Compile(BuiltWorkflow built, WorkflowBuilder builder, string? prefix)
    {
        var problems = new List<Diagnostic>(builder.Diagnostics);
        if (!built.HasOutcome || !built.Body.Ended) problems.Add(NoEnd(built));
        if (built.Timeout is { } limit && RangeChecks.TimeoutProblem(limit) is { } reason)
            problems.Add(new Diagnostic { Code = DiagnosticCodes.OutOfRange, Place = built.LastPlace, Reason = reason });
        if (problems.Count > 0) throw new WorkflowException(built.Name, problems);

        var drafts = Prefixing.Add(InputEntry.Add(Lowerer.Lower(built.Body, new Reads(built.Body)), built.Input), prefix);
        problems.AddRange(NameChecks.Problems(drafts, prefix));
        if (problems.Count == 0) problems.AddRange(Reachability.Problems(drafts));
        if (problems.Count > 0) throw new WorkflowException(built.Name, problems);
        return Emit(built, drafts, prefix);
    }

    private static CompiledWorkflow Emit(BuiltWorkflow built, IReadOnlyList<Draft> drafts, string? prefix)
    {
        var names = VariableNames.Choose(drafts, prefix);
        var emitter = new StateEmitter(FieldWriter.Write(drafts, names, built.Input));
        var definition = new StateMachine
        {
            Comment = built.Comment,
            QueryLanguage = QueryLanguage.JSONata,
            StartAt = drafts[0].Name,
            TimeoutSeconds = built.Timeout is { } limit ? (long)limit.TotalSeconds : null,
            States = [.. drafts.Select(emitter.Emit)],
        };
        var asl = AslWriter.Write(definition);
        var permissions = RolePermissions.Of(definition);
        return new CompiledWorkflow
        {
            Name = built.Name,
            Definition = definition,
            Asl = asl,
            SourceMap = SourceMaps.Of(drafts),
            Permissions = permissions.Statements,
            Warnings = permissions.Diagnostics,
            Tokens = TokenNames.In(asl),
        };
    }

    private static Diagnostic NoEnd(BuiltWorkflow built) => new()
    {
        Code = DiagnosticCodes.NoEnd,
        Place = built.LastPlace,
        Reason = $"the last step of '{built.Name}' does not end it, or Define returned another block's outcome",
    };
}
