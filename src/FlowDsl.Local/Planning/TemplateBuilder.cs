using System.Globalization;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Profile;

namespace FlowDsl.Local.Planning;

/// <summary>Makes templates of JSON values.</summary>
internal sealed class TemplateBuilder(List<Diagnostic> problems)
{
    /// <param name="value">The value as it stands in the definition.</param>
    /// <param name="field">Where it stands in its state, as AWS names it: <c>Choices[1]/Condition</c>.</param>
    /// <param name="state">A pointer to the state.</param>
    /// <param name="readable">What of <c>$states</c> is there when the field is evaluated.</param>
    public Template? Build(JsonElement? value, string field, string state, StatesMembers readable = StatesMembers.InputAndContext) =>
        value is { } present ? Part(present, field, state, readable) : null;

    public AssignPlan Assign(JsonElement? value, string field, string state, StatesMembers readable)
    {
        if (value is not { } present) return AssignPlan.Nothing;
        if (present.ValueKind == JsonValueKind.Object)
            return new AssignPlan([.. present.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Part(member.Value, $"{field}/{member.Name}", state, readable)))]);
        problems.Add(new Diagnostic { Code = DiagnosticCodes.NotAnObject, Place = new JsonPlace($"{state}/{field}"), Reason = "Assign maps a variable's name to its value" });
        return AssignPlan.Nothing;
    }

    private Template Part(JsonElement value, string field, string state, StatesMembers readable)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when Expression.Is(value.GetString()!):
                return Computed(value.GetString()!, field, state, readable);
            case JsonValueKind.Object:
                var members = value.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Part(member.Value, $"{field}/{member.Name}", state, readable))).ToList();
                return members.All(member => member.Value is Template.Constant) ? new Template.Constant(value) : new Template.Members(members);
            case JsonValueKind.Array:
                var items = value.EnumerateArray().Select((item, i) => Part(item, string.Create(CultureInfo.InvariantCulture, $"{field}[{i}]"), state, readable)).ToList();
                return items.All(item => item is Template.Constant) ? new Template.Constant(value) : new Template.Items(items);
            default:
                return new Template.Constant(value);
        }
    }

    private Template Computed(string text, string field, string state, StatesMembers readable)
    {
        try
        {
            return new Template.Computed(Expression.Parse(text, readable), field);
        }
        catch (JsonataProblemException refused)
        {
            problems.AddRange(refused.Problems.Select(problem => new Diagnostic
            {
                Code = DiagnosticCodes.ExpressionDoesNotParse,
                Place = new JsonPlace($"{state}/{field}"),
                Expression = text,
                Reason = problem.Message.TrimEnd('.'),
            }));
            return new Template.Constant(default);
        }
    }
}
