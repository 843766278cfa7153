using System.Linq.Expressions;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;
using FlowDsl.Tests.Expressions.Specification;

namespace FlowDsl.Tests.Expressions;

/// <summary>Translates the lambdas of a test.</summary>
internal static class Translated
{
    /// <summary>A handle, as the result of a step.</summary>
    public static Step<T> Handle<T>(string name) => new(new WorkflowVariable(name, typeof(T)));

    public static string TextOf<T>(Expression<Func<T>> lambda, JsonSerializerOptions? options = null) =>
        JsonataEmitter.Emit(Good(lambda, options).Value!, variable => "$" + variable.Wish);

    public static string Template<T>(Expression<Func<T>> lambda, JsonSerializerOptions? options = null) =>
        Template(Good(lambda, options).Value!, variable => "$" + variable.Wish).GetRawText();

    public static JsonElement Template(Expr value, Func<WorkflowVariable, string> variable)
    {
        using var templates = new TemplateWriter();
        templates.Field(value, variable);
        return templates.Read()[0];
    }

    /// <summary>The problems, as an author sees them.</summary>
    public static string Problems<T>(Expression<Func<T>> lambda, JsonSerializerOptions? options = null) => string.Join('\n', Of(lambda, options).Diagnostics);

    public static Translation Of(LambdaExpression lambda, JsonSerializerOptions? options) =>
        new ExpressionTranslator(JsonNames.By(options ?? SpecificationJson.Default.Options)).Translate(lambda, new SourcePlace("Daily.cs", 42), "the lambda");

    private static Translation Good(LambdaExpression lambda, JsonSerializerOptions? options)
    {
        var translation = Of(lambda, options);
        Assert.Equal("", string.Join('\n', translation.Diagnostics));
        return translation;
    }
}
