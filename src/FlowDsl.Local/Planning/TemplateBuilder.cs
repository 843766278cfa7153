using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Intrinsics;
using FlowDsl.Asl.Model;
using FlowDsl.Asl.Paths;
using FlowDsl.Asl.Profile;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Planning;

/// <summary>Makes templates of the values of one state, in the state's language.</summary>
/// <param name="problems">Where what cannot be is noted.</param>
/// <param name="language">The state's language.</param>
internal sealed class TemplateBuilder(List<Diagnostic> problems, QueryLanguage language)
{
    private static readonly string[] s_textFunctions =
        ["States.ArrayGetItem", "States.Base64Decode", "States.Base64Encode", "States.Format", "States.Hash", "States.JsonToString", "States.UUID"];

    public bool IsJsonPath => language == QueryLanguage.JSONPath;

    public PathBuilder Paths { get; } = new(problems);

    /// <param name="value">The value as it stands in the definition.</param>
    /// <param name="field">Where it stands.</param>
    /// <param name="readable">What of <c>$states</c> is there when the field is evaluated.</param>
    public Template? Build(JsonElement? value, Spot field, StatesMembers readable = StatesMembers.InputAndContext) => value is { } present ? Part(present, field, readable) : null;

    /// <summary>A value that has to be of one of these kinds, if it is no expression: what is neither is refused here and not when the state runs.</summary>
    public Template? Typed(JsonElement? value, Spot field, params ReadOnlySpan<JsonValueKind> kinds) => Has(value, field, kinds) ? Build(value, field) : null;

    /// <summary>A text that is no expression; null where there is none.</summary>
    /// <param name="value">The value as it stands in the definition.</param>
    /// <param name="field">Where it stands.</param>
    /// <param name="allowed">The texts that may stand here; any if none are given.</param>
    public string? Text(JsonElement? value, Spot field, params ReadOnlySpan<string> allowed)
    {
        if (value is not { } present) return null;
        if (present.ValueKind != JsonValueKind.String) problems.Add(DiagnosticCodes.WrongType, field, "Expected value of type [STRING]");
        else if (allowed.Length == 0 || allowed.Contains(present.GetString()!)) return present.GetString();
        else problems.Add(DiagnosticCodes.WrongType, field, $"Value should be one of the following: [{string.Join(", ", allowed)}]");
        return null;
    }

    /// <summary>Whether a value is there and of one of these kinds, or an expression.</summary>
    public bool Has(JsonElement? value, Spot field, params ReadOnlySpan<JsonValueKind> kinds)
    {
        if (value is not { } present) return false;
        if (kinds.Contains(present.ValueKind) || (!IsJsonPath && present.ValueKind == JsonValueKind.String && Expression.Is(present.GetString()!))) return true;
        if (Placeholders.AreIn(present)) problems.Add(Placeholders.Problem(field.Name) with { Place = field.Place });
        else problems.Add(DiagnosticCodes.WrongType, field, $"Expected value of type [{string.Join(", ", Names(kinds))}]");
        return false;
    }

    public AssignPlan Assign(JsonElement? value, Spot field, StatesMembers readable)
    {
        if (value is not { } present) return AssignPlan.Nothing;
        if (present.ValueKind != JsonValueKind.Object)
        {
            problems.Add(DiagnosticCodes.NotAnObject, field, "Assign maps a variable's name to its value");
            return AssignPlan.Nothing;
        }

        foreach (var member in present.EnumerateObject())
            if (NameRules.OfVariable(NameOf(member)) is { } reason) problems.Add(DiagnosticCodes.BadName, field.Member(member.Name), reason);
        return new AssignPlan(Members(present, field, readable));
    }

    /// <summary>A path to one text, or the call of an intrinsic function that gives one: ErrorPath, CausePath.</summary>
    public Template? TextOf(JsonElement? value, Spot field)
    {
        if (value is not { ValueKind: JsonValueKind.String } text || text.ValueEquals("")) return Dynamic(value, field);
        if (text.GetString()!.StartsWith('$')) return Paths.Reference(text, field) is { } path ? new Template.Selected(path, field.Name) : null;
        if (!IntrinsicCall.TryParse(text.GetString()!, out var call, out _) || s_textFunctions.Contains(call.Function)) return Dynamic(value, field);
        problems.Add(DiagnosticCodes.NotAPath, field, $"of the intrinsic functions only {string.Join(", ", s_textFunctions)} can stand here");
        return null;
    }

    /// <summary>A path or the call of an intrinsic function.</summary>
    public Template? Dynamic(JsonElement? value, Spot field)
    {
        if (value is not { } present) return null;
        string? why = null;
        if (present.ValueKind == JsonValueKind.String && present.GetString() is { } text)
        {
            if (text.StartsWith('$') && JsonPath.TryParse(text, out var path, out why)) return new Template.Selected(path!, field.Name);
            if (!text.StartsWith('$') && IntrinsicCall.TryParse(text, out var call, out why)) return new Template.Called(call!);
        }

        // The reason is AWS's, and AWS says no more; what is wrong with the text helps to mend it.
        problems.Add(new Diagnostic
        {
            Code = DiagnosticCodes.NotAPath,
            Place = field.Place,
            Expression = present.ValueKind == JsonValueKind.String ? present.GetString() : present.GetRawText(),
            Reason = $"The value for the field '{field.Name}' must be a valid JSONPath or a valid intrinsic function call",
            Help = why is null ? null : $"Mend it: {why}.",
        });
        return null;
    }

    /// <summary>A number of the definition, of an expression, or of a path.</summary>
    /// <param name="name">The field's name; the path's is longer by <c>Path</c>.</param>
    /// <param name="value">The number or expression.</param>
    /// <param name="path">The path.</param>
    /// <param name="owner">Where the object stands that has the field.</param>
    public NumberField? Number(string name, JsonElement? value, JsonElement? path, Spot owner)
    {
        if (value is null && path is null) return null;
        var field = owner.Member(name);
        return new NumberField(name, field, Typed(value, field, JsonValueKind.Number), path is null ? null : Paths.Reference(path, owner.Member(name + "Path")));
    }

    private Template Part(JsonElement value, Spot field, StatesMembers readable)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when !IsJsonPath && Expression.Is(value.GetString()!):
                return Computed(value.GetString()!, field, readable);
            case JsonValueKind.String when !IsJsonPath && Expression.IsHalf(value.GetString()!):
                problems.Add(new Diagnostic
                {
                    Code = DiagnosticCodes.ExpressionDoesNotParse,
                    Place = field.Place,
                    Expression = value.GetString(),
                    Reason = "an expression begins with {% and ends with %}",
                });
                return new Template.Constant(JsonataValue.Null);
            case JsonValueKind.Object:
                var members = Members(value, field, readable);
                return members.All(member => member.Value is Template.Constant) ? new Template.Constant(JsonataValue.From(value)) : new Template.Members(members);
            case JsonValueKind.Array:
                var items = value.EnumerateArray().Select((item, i) => Part(item, field.Item(i), readable)).ToList();
                return items.All(item => item is Template.Constant) ? new Template.Constant(JsonataValue.From(value)) : new Template.Items(items);
            default:
                return new Template.Constant(JsonataValue.From(value));
        }
    }

    private List<KeyValuePair<string, Template>> Members(JsonElement value, Spot field, StatesMembers readable)
    {
        var members = value.EnumerateObject().Select(member => Member(member, field, readable)).ToList();
        foreach (var twice in members.GroupBy(member => member.Key, StringComparer.Ordinal).Where(same => same.Skip(1).Any()))
            problems.Add(DiagnosticCodes.DuplicateMember, field.Member(twice.Key), $"'{twice.Key}' and '{twice.Key}.$' cannot stand side by side");
        return members;
    }

    private KeyValuePair<string, Template> Member(JsonProperty member, Spot field, StatesMembers readable) => IsComputed(member)
        ? new(NameOf(member), Dynamic(member.Value, field.Member(member.Name)) ?? new Template.Constant(JsonataValue.Null))
        : new(member.Name, Part(member.Value, field.Member(member.Name), readable));

    private string NameOf(JsonProperty member) => IsComputed(member) ? member.Name[..^2] : member.Name;

    private bool IsComputed(JsonProperty member) => IsJsonPath && member.Name.EndsWith(".$", StringComparison.Ordinal);

    private Template Computed(string text, Spot field, StatesMembers readable)
    {
        try
        {
            return new Template.Computed(Expression.Parse(text, readable), field);
        }
        catch (JsonataProblemException) when (Placeholders.AreIn(text))
        {
            problems.Add(Placeholders.Problem(field.Name) with { Place = field.Place, Expression = text });
            return new Template.Constant(JsonataValue.Null);
        }
        catch (JsonataProblemException refused)
        {
            problems.AddRange(refused.Problems.Select(problem => new Diagnostic
            {
                Code = DiagnosticCodes.ExpressionDoesNotParse,
                Place = field.Place,
                Expression = text,
                Reason = problem.Message.TrimEnd('.'),
            }));
            return new Template.Constant(JsonataValue.Null);
        }
    }

    // AWS has one name for both truths.
    private static List<string> Names(ReadOnlySpan<JsonValueKind> kinds)
    {
        var names = new List<string>();
        foreach (var kind in kinds)
            if (kind is not JsonValueKind.False) names.Add(kind is JsonValueKind.True ? "BOOLEAN" : kind.ToString().ToUpperInvariant());
        return names;
    }
}
