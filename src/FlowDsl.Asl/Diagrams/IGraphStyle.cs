namespace FlowDsl.Asl.Diagrams;

/// <summary>A way to write a graph down: one class for each format.</summary>
public interface IGraphStyle
{
    /// <summary>The graph in this format: the same text for the same graph.</summary>
    string Render(StateGraph graph);
}
