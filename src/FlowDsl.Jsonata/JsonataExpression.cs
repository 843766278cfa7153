using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Evaluation;
using FlowDsl.Jsonata.Functions;
using FlowDsl.Jsonata.Parsing;
using FlowDsl.Jsonata.Preparation;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata;

/// <summary>A JSONata expression: parsed once, evaluated as often as wanted. Immutable and safe for concurrent use.</summary>
public sealed class JsonataExpression
{
    private readonly Operation _operation;
    private readonly FunctionTable _functions;
    private readonly bool _binds;

    private JsonataExpression(string text, JsonataNode root, Operation operation, bool binds, FunctionTable functions)
    {
        _binds = binds;
        Text = text;
        Root = root;
        _operation = operation;
        _functions = functions;
    }

    /// <summary>The expression as written.</summary>
    public string Text { get; }

    /// <summary>Its syntax tree.</summary>
    public JsonataNode Root { get; }

    /// <summary>Parses an expression.</summary>
    /// <param name="text">The expression, without any delimiters of the document in which it stands.</param>
    /// <param name="options">What it may be written with; by default the whole of JSONata 2.1.</param>
    /// <exception cref="JsonataException">The text is no expression (codes <c>S…</c>), or is nested too deeply (U1001).</exception>
    public static JsonataExpression Parse(string text, JsonataOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= JsonataOptions.Default;
        var parsed = Parser.Parse(text, options.AllowCoalesce);
        var functions = FunctionTable.For(options);
        return new(text, parsed.Root, Preparer.Prepare(parsed, functions, out var binds), binds, functions);
    }

    /// <summary>Evaluates the expression.</summary>
    /// <param name="input">The context at the top: <c>$</c> and <c>$$</c>.</param>
    /// <param name="bindings">Variables by name, without their <c>$</c>; they hide built-in functions of the same name.</param>
    /// <param name="limits">What the evaluation may use.</param>
    /// <param name="host">Time and chance; by default the machine's.</param>
    /// <param name="ct">Cancels the evaluation.</param>
    /// <returns>The value, which may be undefined or a function.</returns>
    /// <exception cref="JsonataException">The evaluation failed (codes <c>T…</c>, <c>D…</c>) or reached a limit (<c>U…</c>), or a function of the host threw (U1003).</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public JsonataValue Evaluate(
        JsonataValue input,
        IReadOnlyDictionary<string, JsonataValue>? bindings = null,
        JsonataLimits? limits = null,
        IJsonataHost? host = null,
        CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        var run = new JsonataCall(input, bindings, limits ?? JsonataLimits.Default, host ?? MachineHost.Instance, _functions, ct);
        try
        {
            var value = _operation.Evaluate(Wrap(input), _binds ? new Frame(null) : Frame.Empty, run);
            run.CheckResult(value);
            return value;
        }
        catch (JsonataException fault) when (Fault.Completes(fault))
        {
            throw;
        }
    }

    /// <summary>An input that is an array is one item to the first step, not many.</summary>
    internal static JsonataValue Wrap(JsonataValue input) =>
        input.AsArray() is { IsSequence: false } ? new(new ListArray([input]) { IsSequence = true, IsOuterWrapper = true }) : input;
}
