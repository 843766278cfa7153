using System.Text.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Json;

/// <summary>
/// Reads the test of a JSONPath rule. What cannot be told as a test (an operator that is newer than this library, a <c>${Token}</c>, a second operator)
/// is no problem here: it stays with the members that nobody took.
/// </summary>
internal static class TestReader
{
    /// <summary>The test that the members say; null where they say none.</summary>
    public static ChoiceTest? Of(ObjectReader members) =>
        members.If("And", All) is { } all ? new AndTest(all)
        : members.If("Or", All) is { } any ? new OrTest(any)
        : members.If("Not", Inner) is { } inner ? new NotTest(inner)
        : Comparison(members);

    private static List<ChoiceTest>? All(Located at)
    {
        if (at.Element.ValueKind != JsonValueKind.Array) return null;
        var tests = new List<ChoiceTest>();
        foreach (var item in at.Items())
        {
            if (Inner(item) is not { } test) return null;
            tests.Add(test);
        }

        return tests;
    }

    private static ChoiceTest? Inner(Located at)
    {
        if (at.Element.ValueKind != JsonValueKind.Object) return null;
        var members = ObjectReader.Of(at);
        var test = Of(members);
        return test is null ? null : test with { Comment = members.TextIfAny("Comment"), UnknownFields = members.Rest() };
    }

    private static Comparison? Comparison(ObjectReader members)
    {
        if (members.Names.FirstOrDefault(Model.Comparison.Operators.Contains) is not { } name || members.TextIfAny("Variable") is not { } variable) return null;
        return new Comparison { Variable = variable, Operator = name, Operand = members.Any(name)!.Value };
    }
}
