using FlowDsl;
using FlowDsl.Asl.Diagrams;
using FlowDsl.Asl.Permissions;

namespace Quickstart;

/// <summary>What else a compiled workflow gives, beside its definition.</summary>
internal static class Artifacts
{
    public static void Write(CompiledWorkflow workflow, string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "workflow.asl.json"), workflow.Asl);
        File.WriteAllText(Path.Combine(folder, "workflow.asl.map.json"), workflow.SourceMap.ToJson());
        File.WriteAllText(Path.Combine(folder, "workflow.mmd"), new MermaidStyle().Render(StateGraph.Of(workflow.Definition)));
        File.WriteAllText(Path.Combine(folder, "workflow.policy.json"), new PolicyDocument(workflow.Permissions).ToJson());
    }
}
