namespace FlowDsl.Jsonata.Functions;

/// <summary>Base 64 as Node decodes it: the URL alphabet too, padding as you like, and what is no digit passed over.</summary>
internal static class Base64
{
    internal static byte[] Decode(string text)
    {
        var bytes = new List<byte>(text.Length);
        var (bits, held) = (0, 0);
        foreach (var c in text)
        {
            if (c == '=') break;
            var digit = Digit(c);
            if (digit < 0) continue;
            bits = (bits << 6 | digit) & 0xFFFF;
            held += 6;
            if (held < 8) continue;
            held -= 8;
            bytes.Add((byte)(bits >> held));
        }
        return [.. bytes];
    }

    private static int Digit(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => -1,
    };
}
