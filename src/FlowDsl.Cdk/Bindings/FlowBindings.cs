using Amazon.CDK.AWS.Glue;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SNS;
using FunctionConstruct = Amazon.CDK.AWS.Lambda.IFunction;

namespace FlowDsl.Cdk;

/// <summary>
/// What the resources of a workflow are in a deployment. Each overload takes the workflow's own resource object and a construct of its kind, so that a topic cannot be bound to a function.
/// What is missing, unused or cannot be what it should is a diagnostic (FLOW1501 to FLOW1503) when the construct is made, before anything is synthesised.
/// </summary>
public sealed class FlowBindings
{
    private readonly Dictionary<string, Binding> _bindings = new(StringComparer.Ordinal);
    private readonly List<string> _boundTwice = [];

    internal IReadOnlyDictionary<string, Binding> All => _bindings;

    internal IReadOnlyList<string> BoundTwice => _boundTwice;

    /// <summary>Binds a function, or a version or alias of one. The definition then has its ARN, which alone is right in every region and account; the role may call a version or alias only as such.</summary>
    public FlowBindings Bind<TRequest, TResult>(Function<TRequest, TResult> resource, FunctionConstruct function)
    {
        ArgumentNullException.ThrowIfNull(function);
        var arn = function.FunctionArn;
        return Add(resource?.Token, new Binding(TokenKind.Function, arn, arn, true) { Qualified = function is IAlias or IVersion || BoundTexts.IsQualified(arn) });
    }

    /// <summary>Binds a function that another stack has, by its name or ARN, with or without a version or alias.</summary>
    public FlowBindings Bind<TRequest, TResult>(Function<TRequest, TResult> resource, string nameOrArn)
    {
        ArgumentNullException.ThrowIfNull(nameOrArn);
        return Add(resource?.Token, new Binding(TokenKind.Function, nameOrArn, BoundTexts.IsArn(nameOrArn) ? nameOrArn : null) { Qualified = BoundTexts.IsQualified(nameOrArn) });
    }

    /// <summary>Binds a Glue job.</summary>
    public FlowBindings Bind<TArguments>(GlueJob<TArguments> resource, CfnJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return Add(resource?.Token, new Binding(TokenKind.GlueJob, job.Ref, OfConstruct: true));
    }

    /// <summary>Binds a Glue job that another stack has, by its name.</summary>
    public FlowBindings Bind<TArguments>(GlueJob<TArguments> resource, string name) => Add(resource?.Token, Named(TokenKind.GlueJob, name));

    /// <summary>Binds a crawler.</summary>
    public FlowBindings Bind(Crawler resource, CfnCrawler crawler)
    {
        ArgumentNullException.ThrowIfNull(crawler);
        return Add(resource?.Token, new Binding(TokenKind.Crawler, crawler.Ref, OfConstruct: true));
    }

    /// <summary>Binds a crawler that another stack has, by its name.</summary>
    public FlowBindings Bind(Crawler resource, string name) => Add(resource?.Token, Named(TokenKind.Crawler, name));

    /// <summary>Binds a topic.</summary>
    public FlowBindings Bind(Topic resource, ITopic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return Add(resource?.Token, new Binding(TokenKind.Topic, topic.TopicArn, topic.TopicArn, true));
    }

    /// <summary>Binds a topic that another stack has, by its ARN.</summary>
    public FlowBindings Bind(Topic resource, string arn) => Add(resource?.Token, Named(TokenKind.Topic, arn) with { Arn = arn });

    /// <summary>Binds any other token to a text.</summary>
    public FlowBindings Bind(Token token, string value) => Add(token, Named(TokenKind.Text, value));

    private static Binding Named(TokenKind kind, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Binding(kind, text);
    }

    private FlowBindings Add(Token? token, Binding binding)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (!_bindings.TryAdd(token.Name, binding)) _boundTwice.Add(token.Name);
        return this;
    }
}
