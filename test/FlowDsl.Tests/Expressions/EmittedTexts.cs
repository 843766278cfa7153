using FlowDsl.Tests.Expressions.Specification;
using Snapshooter.Xunit;

namespace FlowDsl.Tests.Expressions;

public sealed class EmittedTexts
{
    [Fact]
    public void No_expression_of_the_specification_is_refused() =>
        Assert.Equal("", string.Join('\n', Cases.All.SelectMany(one => one.Problems.Select(problem => $"{one.Text}: {problem}"))));

    [Fact]
    public void Each_documented_exception_names_a_case() => Assert.All(DocumentedExceptions.Names, name => Assert.Contains(Cases.All, one => one.Text == name));

    [Fact]
    public void The_texts_are_readable() =>
        Snapshot.Match(string.Join("\n\n", Cases.All.Select(one => $"{one.Text}\n    {one.Jsonata}")), "EmittedTexts.The_texts_are_readable");

    [Fact]
    public void A_call_of_a_reusable_expression_is_what_it_stands_for() =>
        Assert.All(Cases.Inlined, pair => Assert.Equal(pair.Written.Jsonata, pair.Called.Jsonata));
}
