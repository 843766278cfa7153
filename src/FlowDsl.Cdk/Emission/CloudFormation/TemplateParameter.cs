namespace FlowDsl.Cdk.Emission;

/// <summary>A token as a parameter of a template.</summary>
/// <param name="Token">The token's name.</param>
/// <param name="Name">The parameter's logical name.</param>
/// <param name="IsArn">Whether it holds an ARN.</param>
/// <param name="Condition">For a function the condition that it is no version or alias; otherwise empty.</param>
/// <param name="Description">What to give it.</param>
/// <param name="Pattern">What it must look like, a regular expression.</param>
/// <param name="Constraint">What it must look like, in words.</param>
internal sealed record TemplateParameter(string Token, string Name, bool IsArn, string Condition, string Description, string Pattern, string Constraint)
{
    // Logical names of the template's own resources.
    private static readonly string[] s_taken = ["Logs", "Role", "StateMachine"];

    // What would end a text of the definition's JSON, or widen an ARN that is built around a name, is refused before anything is deployed.
    private const string GlueName = @"^[^""\\*?$\r\n\t]{1,255}$";

    public static IReadOnlyList<TemplateParameter> Of(CompiledWorkflow workflow)
    {
        var kinds = TokenKinds.Of(workflow);
        var names = MemberNames.Of(workflow.Tokens, token => token, s_taken);
        return [.. workflow.Tokens.Select(token => Of(token, names[token], kinds[token]))];
    }

    private static TemplateParameter Of(string token, string name, TokenKind kind) => kind switch
    {
        TokenKind.Function => new(token, name, true, name + "HasVersions", "The ARN of the Lambda function that the workflow invokes, of a version or of an alias.",
            @"^arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]{12}:function:[a-zA-Z0-9_-]{1,64}(:(\$LATEST|[a-zA-Z0-9_-]{1,128}))?$", "must be the ARN of a Lambda function"),
        TokenKind.GlueJob => new(token, name, false, "", "The name of the Glue job that the workflow runs.", GlueName, "must be the name of a Glue job"),
        TokenKind.Crawler => new(token, name, false, "", "The name of the Glue crawler that the workflow runs.", GlueName, "must be the name of a Glue crawler"),
        TokenKind.Topic => new(token, name, true, "", "The ARN of the SNS topic that the workflow publishes to.",
            @"^arn:[a-z-]+:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}(\.fifo)?$", "must be the ARN of an SNS topic"),
        _ => new(token, name, false, "", "A text that the workflow uses.", @"^[^""\\\r\n\t]+$", "must be a text of one line without quotation marks and backslashes"),
    };
}
