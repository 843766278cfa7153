using System.Globalization;
using System.Text;

namespace FlowDsl.Asl.Diagrams;

/// <summary>
/// A Mermaid flowchart, which GitHub renders in Markdown. Not a stateDiagram: that has no diamonds with text, and no dashed edges for what is caught.
/// </summary>
public sealed class MermaidStyle : IGraphStyle
{
    private const int LongestLabel = 48;

    /// <inheritdoc/>
    public string Render(StateGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var drawing = new Drawing();
        drawing.Line("flowchart TD");
        drawing.Scope(graph, "  ");
        drawing.Line("  classDef failed stroke:#c62828,stroke-width:2px");
        drawing.Line("  classDef succeeded stroke:#2e7d32,stroke-width:2px");
        return drawing.ToString();
    }

    private static string Text(string text) => string.Concat(text.Select(character => character switch
    {
        '"' => "#quot;",
        '#' => "#35;",
        '<' => "#lt;",
        '>' => "#gt;",
        '&' => "#amp;",
        '`' => "#96;",
        '\\' => "#92;",
        // Two of them begin a comment or a directive, which Mermaid reads even within a text.
        '%' => "#37;",
        _ when char.IsControl(character) => " ",
        _ => character.ToString(),
    }));

    private static string Short(string label)
    {
        var text = string.Join(' ', label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= LongestLabel) return Text(text);
        var end = char.IsHighSurrogate(text[LongestLabel - 2]) ? LongestLabel - 2 : LongestLabel - 1;
        return Text(text[..end] + "…");
    }

    private sealed class Drawing
    {
        private readonly StringBuilder _text = new();
        private int _nodes;
        private int _scopes;

        public void Line(string line) => _text.Append(line).Append('\n');

        public void Scope(StateGraph graph, string indent)
        {
            var scope = Next("scope", ref _scopes);
            var ids = new Dictionary<string, string>(StringComparer.Ordinal);
            Line($"{indent}{scope}_start((\" \"))");
            foreach (var node in graph.Nodes) Node(node, ids[node.Name] = Next("s", ref _nodes), indent);
            if (ids.TryGetValue(graph.StartAt, out var first)) Line($"{indent}{scope}_start --> {first}");
            foreach (var edge in graph.Edges) Line($"{indent}{ids[edge.From]} {Arrow(edge)} {ids[edge.To]}");
            if (!graph.Nodes.Any(EndsQuietly)) return;
            Line($"{indent}{scope}_end(((\" \")))");
            foreach (var node in graph.Nodes.Where(EndsQuietly)) Line($"{indent}{ids[node.Name]} --> {scope}_end");
        }

        public override string ToString() => _text.ToString();

        private void Node(StateNode node, string id, string indent)
        {
            var name = $"\"{Text(node.Name)}\"";
            if (node.Inner.Count == 0)
            {
                Line(indent + node.Type switch
                {
                    "Choice" => $"{id}{{{name}}}",
                    "Wait" => $"{id}{{{{{name}}}}}",
                    "Succeed" => $"{id}([{name}]):::succeeded",
                    "Fail" => $"{id}([{name}]):::failed",
                    _ => $"{id}[{name}]",
                });
                return;
            }

            Line($"{indent}subgraph {id}[{name}]");
            foreach (var (inner, index) in node.Inner.Select((inner, index) => (inner, index)))
            {
                Line(string.Create(CultureInfo.InvariantCulture, $"{indent}  subgraph {id}_{index}[\" \"]"));
                Scope(inner, indent + "    ");
                Line($"{indent}  end");
            }

            Line($"{indent}end");
        }

        // A Succeed or a Fail is an end by its own shape.
        private static bool EndsQuietly(StateNode node) => node is { Ends: true, Type: not ("Succeed" or "Fail") };

        private static string Arrow(StateEdge edge) => (edge.Kind, edge.Label) switch
        {
            (EdgeKind.Catch, var label) => $"-. \"{Short(label)}\" .->",
            (_, "") => "-->",
            (_, var label) => $"-- \"{Short(label)}\" -->",
        };

        private static string Next(string prefix, ref int counter) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{++counter}");
    }
}
