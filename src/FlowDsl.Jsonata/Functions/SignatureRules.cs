using System.Buffers;
using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Functions;

/// <summary>
/// What a host may write as a signature: <c>&lt;</c>, parameters, perhaps <c>:</c> and one result, <c>&gt;</c>. An expression's signatures are read as the
/// reference implementation reads them, which passes over what it does not know; a host's mistake would then show only in a call.
/// </summary>
internal ref struct SignatureRules
{
    private static readonly SearchValues<char> Types = SearchValues.Create("snbloafjx");

    private readonly string _text;
    private int _at;

    private SignatureRules(string text) => _text = text;

    private readonly char Here => _at < _text.Length ? _text[_at] : '\0';

    /// <exception cref="JsonataException">The signature is malformed (S0401, S0402).</exception>
    internal static Signature Parse(string text)
    {
        var signature = SignatureParser.Parse(text, 0);
        var rules = new SignatureRules(text);
        rules.Bracketed();
        if (rules._at < text.Length) throw rules.Malformed("nothing may follow its end");
        return signature;
    }

    private void Bracketed()
    {
        JsonataCall.EnsureStack();
        Take('<', "it must begin with <");
        while (Here is not (':' or '>')) Parameter();
        if (Here == ':')
        {
            _at++;
            Type();
        }

        Take('>', "it must end with > after at most one result");
    }

    private void Parameter()
    {
        Type();
        for (var modifiers = ""; Here is '-' or '?' or '+'; _at++)
        {
            if (modifiers.Contains(Here, StringComparison.Ordinal)) throw Malformed("a parameter has each of - ? + once at most");
            modifiers += Here;
        }
    }

    private void Type()
    {
        if (Here == '(')
        {
            var open = _at++;
            while (Types.Contains(Here)) _at++;
            if (_at == open + 1) throw Malformed("a choice needs types between ( and )");
            Take(')', "a choice has types only, and ends with )");
            return;
        }

        if (!Types.Contains(Here)) throw Malformed("the types are s n b l o a f j x, and choices of them such as (sn)");
        var mayHold = Here is 'a' or 'f';
        _at++;
        if (mayHold && Here == '<') Bracketed();
    }

    private void Take(char symbol, string rule)
    {
        if (Here != symbol) throw Malformed(rule);
        _at++;
    }

    private readonly JsonataException Malformed(string rule) =>
        Fault.Of("S0401", _at, _at < _text.Length ? _text[_at].ToString() : "(end)", message: $"Malformed signature \"{_text}\" at {_at}: {rule}");
}
