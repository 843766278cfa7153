using FlowDsl.Jsonata;
using FlowDsl.Jsonata.Syntax;

namespace FlowDsl.Asl.Profile;

/// <summary>
/// Finds what an expression refers to and Step Functions does not offer: the context at the top, <c>$$</c>, <c>$eval</c>, members of <c>$states</c>, another value under that name.
/// </summary>
internal sealed class ProfileChecker
{
    private const string States = "states";

    private readonly StatesMembers _readable;
    private readonly List<JsonataProblem> _problems = [];

    private ProfileChecker(StatesMembers readable) => _readable = readable;

    internal static List<JsonataProblem> Check(JsonataNode root, StatesMembers readable)
    {
        var checker = new ProfileChecker(readable);
        checker.Visit(root, hasContext: false);
        return [.. checker._problems.OrderBy(p => p.Position)];
    }

    /// <summary>A context exists behind the first step of a path, in predicates, groupings and orders; a lambda has that of its place.</summary>
    private void Visit(JsonataNode node, bool hasContext)
    {
        switch (node)
        {
            case VariableNode { Name: "$" }: Refuse("Reference to '$$' is not supported.", node); break;
            case VariableNode { Name: "" } when !hasContext: RefuseContext("$", node); break;
            case NameNode name when !hasContext: RefuseContext(name.Name, node); break;
            case WildcardNode when !hasContext: RefuseContext("*", node); break;
            case DescendantNode when !hasContext: RefuseContext("**", node); break;
            case CallNode { Procedure: VariableNode { Name: "eval" } }: Refuse("Function '$eval' is not supported.", node); break;
            case BindNode { Name: States } or { Focus: States } or { Index: States }: Refuse("Assignment to '$states' is not supported.", node); break;
            case LambdaNode { Parameters: var parameters } when parameters.FirstOrDefault(parameter => parameter.Name == States) is { } parameter:
                Refuse("Assignment to '$states' is not supported: no parameter has this name.", parameter);
                // What is in there is no part of what the service gives.
                return;
        }
        if (node.Stages.Any(stage => stage is IndexStage { Name: States })) Refuse("Assignment to '$states' is not supported.", node);
        if (node is PathNode path) VisitSteps(path, hasContext);
        else if (node is not LambdaNode lambda)
            foreach (var part in node.Parts) Visit(part, hasContext || node is SortNode or TransformNode);
        else Visit(lambda.Body, hasContext);

        foreach (var predicate in node.Predicates) Visit(predicate.Condition, hasContext: true);
        foreach (var stage in node.Stages.OfType<FilterStage>()) Visit(stage.Condition, hasContext: true);
        foreach (var pair in node.Group?.Pairs ?? [])
        {
            Visit(pair.Key, hasContext: true);
            Visit(pair.Value, hasContext: true);
        }
    }

    private void VisitSteps(PathNode path, bool hasContext)
    {
        if (path.Steps is [VariableNode { Name: States }, NameNode member, ..] && !IsReadable(member.Name))
            Refuse($"Field '$states.{member.Name}' does not exist.", member);
        for (var i = 0; i < path.Steps.Count; i++) Visit(path.Steps[i], hasContext || i > 0);
    }

    private bool IsReadable(string member) => member switch
    {
        "input" or "context" => true,
        "result" => _readable.HasFlag(StatesMembers.Result),
        "errorOutput" => _readable.HasFlag(StatesMembers.ErrorOutput),
        _ => false,
    };

    private void RefuseContext(string name, JsonataNode node) => Refuse($"Reference to '{name}' at the top level is not supported.", node);

    private void Refuse(string message, JsonataNode node) => _problems.Add(new JsonataProblem(JsonataProblem.Unsupported, message, node.Position));
}
