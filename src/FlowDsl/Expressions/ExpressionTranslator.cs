using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Expressions.Ir;
using FlowDsl.Expressions.Translators;

namespace FlowDsl.Expressions;

/// <summary>Turns a lambda into a value of the workflow. The lambda is read at once, so that a captured variable counts as it is at the call.</summary>
internal sealed class ExpressionTranslator(JsonNames names)
{
    /// <summary>Translates a lambda without parameters.</summary>
    /// <param name="lambda">The lambda as the author wrote it.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="text">Its source text, for problems that concern all of it.</param>
    public Translation Translate(LambdaExpression lambda, SourcePlace place, string text) => Translate(lambda, [], place, text);

    /// <summary>Translates a lambda whose parameters stand for given values.</summary>
    public Translation Translate(LambdaExpression lambda, IReadOnlyList<Expr> arguments, SourcePlace place, string text)
    {
        var translator = new TreeTranslator(names, place, text);
        for (var i = 0; i < lambda.Parameters.Count; i++) translator.Bind(lambda.Parameters[i], arguments[i]);
        var value = translator.TranslateAs(SpanUnwrapper.Unwrap(lambda.Body), lambda.ReturnType);
        return new Translation(translator.Diagnostics.Count == 0 ? TreeTranslator.Finished(value) : null, translator.Diagnostics);
    }
}
