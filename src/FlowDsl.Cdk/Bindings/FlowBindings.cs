using Amazon.CDK.AWS.Glue;
using Amazon.CDK.AWS.SNS;
using FunctionConstruct = Amazon.CDK.AWS.Lambda.IFunction;

namespace FlowDsl.Cdk;

/// <summary>
/// What the resources of a workflow are in a deployment. Each overload takes the workflow's own resource object and a construct of its kind, so that a topic cannot be bound to a function.
/// A resource that the workflow uses and nobody has bound is a diagnostic when the construct is made, before anything is synthesised.
/// </summary>
public sealed class FlowBindings
{
    private readonly Dictionary<string, Binding> _bindings = new(StringComparer.Ordinal);

    internal IReadOnlyDictionary<string, Binding> All => _bindings;

    /// <summary>Binds a function.</summary>
    public FlowBindings Bind<TRequest, TResult>(Function<TRequest, TResult> resource, FunctionConstruct function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Add(resource?.Token, new Binding(function.FunctionName, function.FunctionArn));
    }

    /// <summary>Binds a function that another stack has, by its name or ARN.</summary>
    public FlowBindings Bind<TRequest, TResult>(Function<TRequest, TResult> resource, string nameOrArn) => Add(resource?.Token, Named(nameOrArn));

    /// <summary>Binds a Glue job.</summary>
    public FlowBindings Bind<TArguments>(GlueJob<TArguments> resource, CfnJob job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return Add(resource?.Token, new Binding(job.Ref, null));
    }

    /// <summary>Binds a Glue job that another stack has, by its name.</summary>
    public FlowBindings Bind<TArguments>(GlueJob<TArguments> resource, string name) => Add(resource?.Token, Named(name));

    /// <summary>Binds a crawler.</summary>
    public FlowBindings Bind(Crawler resource, CfnCrawler crawler)
    {
        ArgumentNullException.ThrowIfNull(crawler);
        return Add(resource?.Token, new Binding(crawler.Ref, null));
    }

    /// <summary>Binds a crawler that another stack has, by its name.</summary>
    public FlowBindings Bind(Crawler resource, string name) => Add(resource?.Token, Named(name));

    /// <summary>Binds a topic.</summary>
    public FlowBindings Bind(Topic resource, ITopic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return Add(resource?.Token, new Binding(topic.TopicArn, topic.TopicArn));
    }

    /// <summary>Binds a topic that another stack has, by its ARN.</summary>
    public FlowBindings Bind(Topic resource, string arn) => Add(resource?.Token, Named(arn));

    /// <summary>Binds any other token to a text.</summary>
    public FlowBindings Bind(Token token, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        return Add(token, new Binding(value, null));
    }

    private static Binding Named(string nameOrArn)
    {
        ArgumentException.ThrowIfNullOrEmpty(nameOrArn);
        return new Binding(nameOrArn, nameOrArn.StartsWith("arn:", StringComparison.Ordinal) ? nameOrArn : null);
    }

    private FlowBindings Add(Token? token, Binding binding)
    {
        ArgumentNullException.ThrowIfNull(token);
        _bindings[token.Name] = binding;
        return this;
    }
}
