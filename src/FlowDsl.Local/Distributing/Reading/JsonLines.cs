using System.Text.Json;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>The items of a JSON Lines file: one value on each line that is not empty.</summary>
internal static class JsonLines
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = JsonTokens.MaxDepth };

    public static async ValueTask ReadAsync(ByteWindow window, string source, ItemCollector items)
    {
        while (!items.IsFull)
        {
            var line = LineEnd(window);
            while (line < 0 && !window.IsFinal)
            {
                await window.FillAsync().ConfigureAwait(false);
                line = LineEnd(window);
            }

            var length = line < 0 ? window.Bytes.Length : line;
            if (length == 0 && line < 0) return;
            var text = window.Bytes[..length].Trim(" \t\r"u8);
            if (text.Length > 0) items.Add(null, JsonItem.Of(JsonElement.Parse(text, s_options)), source, length);
            window.Consume(line < 0 ? length : length + 1);
        }
    }

    private static int LineEnd(ByteWindow window) => window.Bytes.IndexOf((byte)'\n');
}
