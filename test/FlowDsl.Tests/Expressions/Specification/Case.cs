using System.Linq.Expressions;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Tests.Expressions.Specification;

/// <summary>An expression of the specification: as a delegate of C#, and as JSONata.</summary>
public sealed class Case
{
    private static readonly WorkflowVariable s_document = new("doc", typeof(Doc));
    private readonly Func<Doc, object?> run;

    private Case(string text, LambdaExpression tree, Func<Doc, object?> run)
    {
        this.run = run;
        Text = text;
        Type = tree.ReturnType;
        var translation = new ExpressionTranslator(JsonNames.By(SpecificationJson.Default.Options)).Translate(tree, [new VariableExpr(s_document)], new SourcePlace("Cases.cs", 1), text);
        Problems = translation.Diagnostics;
        if (translation.Value is null)
        {
            Template = JsonSerializer.SerializeToElement("not translated");
            return;
        }

        Jsonata = JsonataEmitter.Emit(translation.Value, _ => "$doc");
        Template = Translated.Template(translation.Value, _ => "$doc");
    }

    public static JsonSerializerOptions Options { get; } =
        new(SpecificationJson.Default.Options) { TypeInfoResolver = JsonTypeInfoResolver.Combine(SpecificationJson.Default, new DefaultJsonTypeInfoResolver()) };

    public string Text { get; }

    public Type Type { get; }

    public string Jsonata { get; } = "";

    public JsonElement Template { get; }

    public IReadOnlyList<Diagnostic> Problems { get; }

    public static Case Of<T>(Expression<Func<Doc, T>> tree, string text)
    {
        var compiled = tree.Compile();
        return new Case(text, tree, doc => compiled(doc));
    }

    /// <summary>What C# gives for a document, as JSON; or null when it throws.</summary>
    public string? Expected(Doc document)
    {
        try
        {
            return JsonSerializer.Serialize(run(document), Type, Options);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or NullReferenceException or KeyNotFoundException or DivideByZeroException
            or IndexOutOfRangeException or FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>JSON that an engine gave, in the form in which C# writes the same value; or what is wrong with it.</summary>
    public string Normalized(JsonElement value)
    {
        try
        {
            return JsonSerializer.Serialize(value.Deserialize(Type, Options), Type, Options);
        }
        catch (JsonException exception)
        {
            return JsonSerializer.Serialize($"{value.GetRawText()} is no {Type.Name}: {exception.Message}");
        }
    }
}
