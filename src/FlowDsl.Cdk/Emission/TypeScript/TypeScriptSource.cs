namespace FlowDsl.Cdk.Emission;

/// <summary>A workflow as a construct in TypeScript.</summary>
internal static class TypeScriptSource
{
    // What is in every object, and what the properties have already.
    private static readonly string[] s_taken =
    [
        "stateMachineName", "logRetention", "logRemoval", "tracing",
        "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString", "valueOf",
    ];

    public static EmittedFile Emit(CompiledWorkflow workflow, string baseName)
    {
        var className = baseName + "StateMachine";
        var kinds = TokenKinds.Of(workflow);
        var names = MemberNames.Of(workflow.Tokens, token => char.ToLowerInvariant(token[0]) + token[1..], s_taken);
        var members = workflow.Tokens.ToDictionary(token => token, token => Member(token, names[token], kinds[token]));
        var text = SourceTemplate.Render(
            "construct.ts.scriban",
            new
            {
                Workflow = workflow.Name,
                Comment = workflow.Definition.Comment ?? $"The workflow {workflow.Name}",
                ClassName = className,
                HasFunction = kinds.Values.Contains(TokenKind.Function),
                HasTopic = kinds.Values.Contains(TokenKind.Topic),
                Members = workflow.Tokens.Select(token => members[token]).ToList(),
                Statements = EmittedStatement.OfConstruct(workflow, members, parts => TypeScriptText.Resource(parts, members), "..."),
                Warnings = Warnings.ById(workflow.Warnings).Select(warning => new { warning.Id, warning.Text }).ToList(),
                Definition = TypeScriptText.Template(workflow.Asl),
            },
            ("literal", TypeScriptText.Literal), ("line", CommentText.Line));
        return new EmittedFile(className + ".ts", text);
    }

    private static EmittedMember Member(string token, string name, TokenKind kind)
    {
        var description = TokenDescriptions.Of(kind);
        return kind switch
        {
            TokenKind.Function => new(token, name, "lambda.IFunction", description, $"props.{name}.functionArn", $"props.{name}.functionArn", $"props.{name}.resourceArnsForGrantInvoke"),
            TokenKind.Topic => new(token, name, "sns.ITopic", description, $"props.{name}.topicArn", $"props.{name}.topicArn"),
            _ => new(token, name, "string", description, $"props.{name}", null),
        };
    }
}
