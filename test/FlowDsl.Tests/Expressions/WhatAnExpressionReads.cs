using FlowDsl.Expressions;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;
using FlowDsl.Tests.Expressions.Specification;
using static FlowDsl.Tests.Expressions.Translated;

namespace FlowDsl.Tests.Expressions;

public sealed class WhatAnExpressionReads
{
    private readonly Step<Item> first = Handle<Item>("first");
    private readonly Step<Item[]> second = Handle<Item[]>("second");

    [Fact]
    public void Its_variables_are_told_once_and_in_order()
    {
        var value = Of(() => second.Value.Where(item => item.Size > first.Value.Size).Count() + second.Value.Length + first.Value.Size);
        Assert.Equal(["second", "first"], ExprReads.Of(value).Select(variable => variable.Wish));
    }

    [Fact]
    public void The_context_object_is_no_input()
    {
        var execution = ExecutionInfo.Instance;
        var value = Of(() => new { execution.Name, first.Value.Size });
        Assert.True(ExprReads.Reads(value, "context"));
        Assert.False(ExprReads.ReadsInput(value));
        Assert.True(ExprReads.ReadsInput(new MemberExpr(new StatesExpr("input"), "a")));
    }

    [Fact]
    public void A_variable_has_the_text_that_it_has_in_its_state() =>
        Assert.Equal("$states.input.size > 1", JsonataEmitter.Emit(Of(() => first.Value.Size > 1), _ => "$states.input"));

    private static Expr Of<T>(System.Linq.Expressions.Expression<Func<T>> lambda) => Translated.Of(lambda, null).Value!;
}
