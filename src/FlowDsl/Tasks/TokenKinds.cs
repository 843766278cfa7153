using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl;

/// <summary>Tells what the tokens of a workflow stand for, by the members of requests in whose place they are.</summary>
public static class TokenKinds
{
    // The members are those that RolePermissions builds a task's ARN around.
    private static readonly (string Resource, string Member, TokenKind Kind)[] s_members =
    [
        ("arn:aws:states:::lambda:invoke", "FunctionName", TokenKind.Function),
        ("arn:aws:states:::glue:startJobRun", "JobName", TokenKind.GlueJob),
        ("arn:aws:states:::aws-sdk:glue:startCrawler", "Name", TokenKind.Crawler),
        ("arn:aws:states:::aws-sdk:glue:getCrawler", "Name", TokenKind.Crawler),
        ("arn:aws:states:::aws-sdk:glue:stopCrawler", "Name", TokenKind.Crawler),
        ("arn:aws:states:::sns:publish", "TopicArn", TokenKind.Topic),
    ];

    /// <summary>
    /// The kind of each token, sorted by name. A token that stands in text as well keeps the kind of its resource; one that stands for two kinds of resource is
    /// <see cref="TokenKind.Text"/>, for no construct could be both.
    /// </summary>
    /// <param name="workflow">The workflow.</param>
    public static IReadOnlyDictionary<string, TokenKind> Of(CompiledWorkflow workflow)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        var uses = Tasks(workflow.Definition).Select(Use).OfType<(string Token, TokenKind Kind)>().Distinct().ToLookup(use => use.Token, use => use.Kind, StringComparer.Ordinal);
        return new SortedDictionary<string, TokenKind>(
            workflow.Tokens.ToDictionary(token => token, token => uses[token].ToList() is [var only] ? only : TokenKind.Text), StringComparer.Ordinal);
    }

    private static IEnumerable<TaskState> Tasks(StateScope scope) => scope.States.OfType<TaskState>().Concat(scope.States.SelectMany(state => state.InnerScopes).SelectMany(Tasks));

    private static (string Token, TokenKind Kind)? Use(TaskState task)
    {
        var (_, member, kind) = s_members.FirstOrDefault(known => task.Resource == known.Resource || task.Resource.StartsWith(known.Resource + ".", StringComparison.Ordinal));
        return member is not null && task.Arguments is { ValueKind: JsonValueKind.Object } request && request.TryGetProperty(member, out var value)
            && value.ValueKind == JsonValueKind.String && value.GetString() is ['$', '{', .. var token, '}'] ? (token, kind) : null;
    }
}
