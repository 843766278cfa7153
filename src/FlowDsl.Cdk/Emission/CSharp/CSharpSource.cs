namespace FlowDsl.Cdk.Emission;

/// <summary>A workflow as a construct in C#.</summary>
internal static class CSharpSource
{
    public static EmittedFile Emit(CompiledWorkflow workflow, string baseName, string targetNamespace)
    {
        var className = baseName + "StateMachine";
        var kinds = TokenKinds.Of(workflow);
        var names = MemberNames.Of(workflow.Tokens, CSharpNames.Property, [.. CSharpNames.Taken, className + "Props"]);
        var members = workflow.Tokens.ToDictionary(token => token, token => Member(token, names[token], kinds[token]));
        var text = SourceTemplate.Render(
            "construct.cs.scriban",
            new
            {
                Workflow = workflow.Name,
                Comment = workflow.Definition.Comment ?? $"The workflow {workflow.Name}",
                Namespace = targetNamespace,
                ClassName = className,
                HasFunction = kinds.Values.Contains(TokenKind.Function),
                HasTopic = kinds.Values.Contains(TokenKind.Topic),
                Members = workflow.Tokens.Select(token => members[token]).ToList(),
                Statements = EmittedStatement.OfConstruct(workflow, members, parts => CSharpText.Resource(parts, members), ".. "),
                Warnings = Warnings.ById(workflow.Warnings).Select(warning => new { warning.Id, warning.Text }).ToList(),
                Definition = CSharpText.Raw(workflow.Asl, 8),
            },
            ("literal", CSharpText.Literal), ("line", CommentText.Line), ("xml", CommentText.Xml));
        return new EmittedFile(className + ".cs", text);
    }

    private static EmittedMember Member(string token, string name, TokenKind kind)
    {
        var description = TokenDescriptions.Of(kind);
        return kind switch
        {
            TokenKind.Function => new(token, name, "IFunction", description, $"props.{name}.FunctionArn", $"props.{name}.FunctionArn", $"props.{name}.ResourceArnsForGrantInvoke"),
            TokenKind.Topic => new(token, name, "ITopic", description, $"props.{name}.TopicArn", $"props.{name}.TopicArn"),
            _ => new(token, name, "string", description, $"props.{name}", null),
        };
    }
}
