using System.Diagnostics.CodeAnalysis;
using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Intrinsics;

/// <summary>
/// A call of one of the 18 intrinsic functions, <c>States.Format('{}', $.a)</c>. Parsed once, used from many threads.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html.
/// </summary>
public sealed class IntrinsicCall
{
    private readonly CallArgument _call;

    internal IntrinsicCall(string text, CallArgument call, IReadOnlyList<JsonPath> paths) => (Text, _call, Paths) = (text, call, paths);

    /// <summary>The call as it was written.</summary>
    public string Text { get; }

    /// <summary>The outermost function's name, <c>States.Format</c>.</summary>
    public string Function => _call.Function.Name;

    /// <summary>The paths among the arguments, also those of nested calls, in the order of the text.</summary>
    public IReadOnlyList<JsonPath> Paths { get; }

    /// <summary>The call that a text says.</summary>
    /// <exception cref="IntrinsicSyntaxException">
    /// It is none, the function is unknown, it has another number of arguments, or more than ten calls are nested.
    /// </exception>
    public static IntrinsicCall Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new IntrinsicParser(text).Whole();
    }

    /// <summary>The call that a text says, or what is wrong with it.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out IntrinsicCall? call, [NotNullWhen(false)] out string? problem)
    {
        try
        {
            (call, problem) = (Parse(text), null);
            return true;
        }
        catch (IntrinsicSyntaxException wrong)
        {
            (call, problem) = (null, wrong.Message);
            return false;
        }
    }

    /// <summary>Calls the function.</summary>
    /// <param name="resolve">What a path among the arguments selects. What it throws is passed on; see <see cref="Failure"/>.</param>
    /// <param name="host">Where chance comes from, for MathRandom and UUID.</param>
    /// <exception cref="IntrinsicFailedException">The function cannot work with its arguments.</exception>
    public JsonataValue Evaluate(Func<JsonPath, JsonataValue> resolve, IJsonataHost host)
    {
        ArgumentNullException.ThrowIfNull(resolve);
        ArgumentNullException.ThrowIfNull(host);
        try
        {
            return _call.Value(resolve, host);
        }
        catch (IntrinsicFault fault)
        {
            throw new IntrinsicFailedException(Failure(fault.Message));
        }
        catch (JsonataException tooDeep)
        {
            throw new IntrinsicFailedException(Failure(tooDeep.Message));
        }
    }

    /// <summary>
    /// A message about this call as Step Functions writes it, naming the whole call also where a nested one is meant. For a path that selects nothing
    /// it says <c>The JsonPath argument for the field '$.a' could not be found in the input '…'</c>.
    /// </summary>
    public string Failure(string reason) => $"The function '{Text}' had the following error: {reason}";

    /// <inheritdoc/>
    public override string ToString() => Text;
}
