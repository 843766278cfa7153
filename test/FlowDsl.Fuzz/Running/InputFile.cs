using System.Runtime.InteropServices;

namespace FlowDsl.Fuzz.Running;

/// <summary>An input in a file: UTF-8, or UTF-16 with its mark, which can hold half a surrogate pair.</summary>
internal static class InputFile
{
    private static readonly byte[] s_mark = [0xFF, 0xFE];

    public static void Write(string path, string input) => File.WriteAllBytes(path, [.. s_mark, .. MemoryMarshal.AsBytes(input.AsSpan())]);

    public static string Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return bytes.AsSpan().StartsWith(s_mark) ? new string(MemoryMarshal.Cast<byte, char>(bytes.AsSpan(2))) : File.ReadAllText(path);
    }
}
