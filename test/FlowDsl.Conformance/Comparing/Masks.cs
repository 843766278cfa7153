using System.Globalization;
using System.Text.Json;

namespace FlowDsl.Conformance.Comparing;

/// <summary>The masks of one case: texts that stand for others in what was recorded. The same token stands for the same text in the whole case.</summary>
public sealed class Masks
{
    private readonly KeyValuePair<string, string>[] _bindings;
    private readonly string[] _tokens;
    private readonly HashSet<string> _leaves;
    private readonly HashSet<string> _inInput;
    private readonly HashSet<string> _literal = [];
    private readonly HashSet<string> _echoed = [];
    private readonly List<(string Token, string Text)> _known = [];

    /// <summary>Reads the masks of a case.</summary>
    /// <param name="placeholders">The case's <c>placeholders</c>.</param>
    /// <param name="given">What the interpreter gets (definition, input, resources): a token in it is plain text, which flows through.</param>
    /// <param name="answers">What tasks answer: a token in it may flow through too, but the request beside it may hold the interpreter's own text.</param>
    /// <param name="input">The input alone: a leaf that stands in it is no mask.</param>
    public Masks(JsonElement placeholders, string given, string answers, JsonElement input)
    {
        _bindings = [.. placeholders.GetProperty("bindings").EnumerateObject()
            .Select(binding => KeyValuePair.Create(binding.Name, binding.Value.GetString()!)).OrderByDescending(binding => binding.Key.Length)];
        _tokens = [.. placeholders.GetProperty("tokens").EnumerateArray().Select(token => token.GetString()!).OrderByDescending(token => token.Length)];
        _leaves = [.. placeholders.GetProperty("bareTokens").EnumerateArray().Select(token => token.GetString()!)];
        _inInput = [.. Leaves(input)];
        _leaves.ExceptWith(_inInput);
        foreach (var token in _tokens)
        {
            if (given.Contains(token, StringComparison.Ordinal)) _literal.Add(token);
            else if (answers.Contains(token, StringComparison.Ordinal)) _echoed.Add(token);
        }
    }

    /// <summary>Puts the values of the known names into a recorded text, the longest name first.</summary>
    public string Bind(string text)
    {
        foreach (var (token, value) in _bindings) text = text.Replace(token, value, StringComparison.Ordinal);
        return text;
    }

    /// <summary>Whether a recorded leaf stands for any value.</summary>
    internal bool IsMask(string leaf) => _leaves.Contains(leaf);

    /// <summary>Whether a recorded leaf stands for an instant: the suite masks those everywhere, whatever the case declares.</summary>
    internal bool IsDate(string leaf, string actual) =>
        leaf == "date" && !_inInput.Contains(leaf) && DateTimeOffset.TryParseExact(
            actual, ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The token at a place of a recorded text, if one begins there that is no plain text.</summary>
    internal string? TokenAt(string text, int index)
    {
        foreach (var token in _tokens)
            if (string.CompareOrdinal(text, index, token, 0, token.Length) == 0) return _literal.Contains(token) ? null : token;
        return null;
    }

    /// <summary>Whether a token may stand for itself.</summary>
    internal bool IsEchoed(string token) => _echoed.Contains(token);

    internal string? Known(string token)
    {
        foreach (var (known, text) in _known)
            if (known == token) return text;
        return null;
    }

    internal int Mark => _known.Count;

    internal void Learn(string token, string text) => _known.Add((token, text));

    internal void Forget(int mark) => _known.RemoveRange(mark, _known.Count - mark);

    private static IEnumerable<string> Leaves(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Leaves(member.Value)),
        _ => [],
    };
}
