using System.Text;
using FlowDsl;
using FlowDsl.Asl.Diagrams;
using FlowDsl.Asl.Permissions;

namespace Medallion.Local.Commands;

/// <summary>What a pipeline compiles to.</summary>
/// <param name="Name">The pipeline's name.</param>
/// <param name="Compiled">Its workflow.</param>
/// <param name="Files">The files by path, the definition first.</param>
internal sealed record GeneratedPipeline(string Name, CompiledWorkflow Compiled, IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>Compiles a pipeline.</summary>
    /// <exception cref="WorkflowException">It has problems.</exception>
    public static GeneratedPipeline Of(Pipeline pipeline)
    {
        var compiled = pipeline.Compile();
        var path = $"{pipeline.Name}/{pipeline.Name}";
        return new(pipeline.Name, compiled, new OrderedDictionary<string, byte[]>
        {
            [path + ".asl.json"] = Bytes(compiled.Asl),
            [path + ".asl.map.json"] = Bytes(compiled.SourceMap.ToJson()),
            [path + ".mmd"] = Bytes(new MermaidStyle().Render(StateGraph.Of(compiled.Definition))),
            [path + ".policy.json"] = Bytes(new PolicyDocument(compiled.Permissions).ToJson()),
            [path + ".deployment.json"] = Bytes(DeploymentDocument.Write(pipeline)),
        });
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
