using FlowDsl.Authoring.Building;
using FlowDsl.Expressions.Ir;

namespace FlowDsl;

/// <summary>What a service is sent: members that are fixed and members that a lambda gives, or all of it by one lambda.</summary>
internal sealed class TaskArguments
{
    private readonly LambdaSource? _whole;
    private readonly List<(string Name, Func<WorkflowBuilder, Block, Expr> Value)> _members = [];

    private TaskArguments(LambdaSource? whole) => _whole = whole;

    public static TaskArguments Members() => new(null);

    public static TaskArguments Whole(LambdaSource lambda) => new(lambda);

    public TaskArguments With(string name, string value)
    {
        _members.Add((name, (_, _) => ConstantExpr.Of(value)));
        return this;
    }

    public TaskArguments With(string name, LambdaSource? value)
    {
        if (value is not null) _members.Add((name, (builder, block) => builder.Translate(value, block)));
        return this;
    }

    public TaskArguments With(string name, Func<Block, Expr> value)
    {
        _members.Add((name, (_, block) => value(block)));
        return this;
    }

    public Expr Translate(WorkflowBuilder builder, Block block) =>
        _whole is not null
            ? builder.Translate(_whole, block)
            : new ObjectExpr([.. _members.Select(member => new ObjectMember(member.Name, member.Value(builder, block)))]);
}
