namespace FlowDsl.Asl.Paths;

/// <summary>Where a parser stands in a text.</summary>
internal sealed class Cursor(string text)
{
    public string Text { get; } = text;

    public int Position { get; set; }

    /// <summary>The character here; NUL at the end.</summary>
    public char Here => Peek(0);

    public bool IsAtEnd => Position >= Text.Length;

    public char Peek(int ahead) => Position + ahead < Text.Length ? Text[Position + ahead] : '\0';

    public void SkipBlanks()
    {
        while (char.IsWhiteSpace(Here)) Position++;
    }

    /// <summary>Goes past a character that may stand here.</summary>
    public bool Take(char wanted)
    {
        if (IsAtEnd || Here != wanted) return false;
        Position++;
        return true;
    }

    /// <summary>Goes past a text that may stand here.</summary>
    public bool Take(string wanted)
    {
        if (string.CompareOrdinal(Text, Position, wanted, 0, wanted.Length) != 0) return false;
        Position += wanted.Length;
        return true;
    }

    public void Need(char wanted)
    {
        if (!Take(wanted)) throw Problem($"'{wanted}' is needed");
    }

    /// <summary>Refuses a text with half of a surrogate pair, which no JSON has and no name can equal.</summary>
    public void NeedUnicode()
    {
        for (var i = 0; i < Text.Length; i++)
        {
            if (!char.IsSurrogate(Text[i])) continue;
            if (i + 1 == Text.Length || !char.IsSurrogatePair(Text[i], Text[i + 1])) throw new JsonPathException($"half of a surrogate pair stands at position {i} of the text", i);
            i++;
        }
    }

    public JsonPathException Problem(string message) => new($"{message} at position {Position} of '{Text}'", Position);
}
