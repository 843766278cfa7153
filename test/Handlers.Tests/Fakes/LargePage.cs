using System.Text;
using Microsoft.AspNetCore.Http;

namespace Handlers.Tests.Fakes;

/// <summary>A page far larger than what may be held of it, sent without being held here either.</summary>
public static class LargePage
{
    private const int RecordsPerChunk = 4_096;
    private static readonly byte[] Chunk = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, RecordsPerChunk).Select(number => $$""",{"number":{{number}},"text":"{{new string('x', 220)}}"}""")));

    /// <summary>Records in a page of so many chunks, each of about 1 MB.</summary>
    public static long Records(int chunks) => ((long)chunks * RecordsPerChunk) + 1;

    public static Func<HttpContext, Task> Of(int chunks) => async context =>
    {
        await context.Response.Body.WriteAsync("""{"items":[{"number":-1}"""u8.ToArray());
        for (var i = 0; i < chunks; i++) await context.Response.Body.WriteAsync(Chunk);
        await context.Response.Body.WriteAsync("]}"u8.ToArray());
    };
}
