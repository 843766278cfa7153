using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;
using FlowDsl.Asl.Profile;
using FlowDsl.Jsonata;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>Makes the plan of one rule of a Choice.</summary>
internal sealed class RulePlanBuilder(List<Diagnostic> problems, TemplateBuilder templates)
{
    private const string Path = "Path";

    public RulePlan Build(ChoiceRule rule, Spot field)
    {
        if (rule is { Test: null, Condition: null, UnknownFields.Count: 0 })
        {
            var missing = templates.IsJsonPath ? "Variable" : "Condition";
            problems.Add(DiagnosticCodes.MissingMember, field, $"'{missing}' is missing");
        }

        return new RulePlan(
            rule.Test is { } test ? Test(test, field) : new TestPlan.Condition(Condition(rule, field), field.Member("Condition")),
            templates.Build(rule.Output, field.Member("Output")),
            templates.Assign(rule.Assign, field.Member("Assign"), StatesMembers.InputAndContext),
            rule.Next);
    }

    private Template Condition(ChoiceRule rule, Spot field) => templates.Typed(rule.Condition, field.Member("Condition"), JsonValueKind.True, JsonValueKind.False) ?? new Template.Constant(JsonataValue.From(false));

    private TestPlan Test(ChoiceTest test, Spot field)
    {
        FieldRules.Check(test.UnknownFields, FieldNames.Test, "test", field, problems);
        if (test is AndTest { Tests.Count: 0 } or OrTest { Tests.Count: 0 }) problems.Add(DiagnosticCodes.Empty, field.Member(test is AndTest ? "And" : "Or"), "the list of tests is empty");
        return Kind(test, field);
    }

    private TestPlan Kind(ChoiceTest test, Spot field) => test switch
    {
        AndTest and => new TestPlan.And([.. and.Tests.Select((part, i) => Test(part, field.Member("And").Item(i)))]),
        OrTest or => new TestPlan.Or([.. or.Tests.Select((part, i) => Test(part, field.Member("Or").Item(i)))]),
        NotTest not => new TestPlan.Not(Test(not.Test, field.Member("Not"))),
        Comparison comparison => Compare(comparison, field),
        _ => throw new InvalidOperationException($"A test of the type {test.GetType()} has no plan."),
    };

    private TestPlan Compare(Comparison comparison, Spot field)
    {
        var variable = templates.Paths.Path(Asl.Json.JsonElements.Text(comparison.Variable), field.Member("Variable"));
        if (variable is null) return new TestPlan.And([]);
        var (name, operand) = (comparison.Operator, field.Member(comparison.Operator));
        if (name.EndsWith(Path, StringComparison.Ordinal) && Comparators.Find(name[..^Path.Length]) is { } comparator)
            return templates.Paths.Path(comparison.Operand, operand) is { } path ? new TestPlan.Comparison(variable, comparator, default, path) : new TestPlan.And([]);
        Check(name, comparison.Operand, operand);
        if (name == "IsPresent") return new TestPlan.Present(variable, comparison.Operand.ValueKind == JsonValueKind.True);
        if (Comparators.Find(name) is { } plain) return new TestPlan.Comparison(variable, plain, JsonataValue.From(comparison.Operand), null);
        problems.Add(DiagnosticCodes.NotRunHere, field, $"there is no comparison '{name}'");
        return new TestPlan.And([]);
    }

    /// <summary>A literal has the type that its operator is for.</summary>
    private void Check(string name, JsonElement operand, Spot field)
    {
        if (name.StartsWith("Numeric", StringComparison.Ordinal)) templates.Has(operand, field, JsonValueKind.Number);
        else if (name.StartsWith("Boolean", StringComparison.Ordinal) || name.StartsWith("Is", StringComparison.Ordinal)) templates.Has(operand, field, JsonValueKind.True, JsonValueKind.False);
        else if (templates.Has(operand, field, JsonValueKind.String) && name.StartsWith("Timestamp", StringComparison.Ordinal) && !Timestamps.TryParse(operand.GetString()!, out _))
            problems.Add(DiagnosticCodes.WrongType, field, Timestamps.NoMatch);
    }
}
