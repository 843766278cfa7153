namespace FlowDsl.Conformance.Comparing;

/// <summary>Matches a text with a recorded one that has tokens in it. What the tokens stand for is learnt when the whole text matches.</summary>
internal sealed class MaskedText(Masks masks)
{
    public bool Match(string recorded, string actual)
    {
        if (recorded == actual) return true;
        var mark = masks.Mark;
        if (Match(Split(recorded), 0, actual, 0)) return true;
        masks.Forget(mark);
        return false;
    }

    private List<(bool IsToken, string Text)> Split(string recorded)
    {
        List<(bool, string)> parts = [];
        var begin = 0;
        for (var i = 0; i < recorded.Length;)
        {
            if (recorded[i] != '<' || masks.TokenAt(recorded, i) is not { } token)
            {
                i++;
                continue;
            }

            if (i > begin) parts.Add((false, recorded[begin..i]));
            parts.Add((true, token));
            begin = i += token.Length;
        }

        if (begin < recorded.Length) parts.Add((false, recorded[begin..]));
        return parts;
    }

    private bool Match(List<(bool IsToken, string Text)> parts, int part, string actual, int at)
    {
        if (part == parts.Count) return at == actual.Length;
        var (isToken, text) = parts[part];
        if (!isToken) return Follows(text, parts, part, actual, at);
        if (masks.IsEchoed(text) && Follows(text, parts, part, actual, at)) return true;
        if (masks.Known(text) is { } known) return Follows(known, parts, part, actual, at);
        for (var end = at + 1; end <= actual.Length; end++)
        {
            var mark = masks.Mark;
            masks.Learn(text, actual[at..end]);
            if (Match(parts, part + 1, actual, end)) return true;
            masks.Forget(mark);
        }

        return false;
    }

    private bool Follows(string text, List<(bool IsToken, string Text)> parts, int part, string actual, int at) =>
        string.CompareOrdinal(actual, at, text, 0, text.Length) == 0 && at + text.Length <= actual.Length && Match(parts, part + 1, actual, at + text.Length);
}
