using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FlowDsl.Jsonata.Values;

/// <summary>What a <see cref="JsonataValue"/> points to, except for strings, which it points to directly.</summary>
internal abstract class HeapValue(JsonataKind kind)
{
    private const int ScalarExtent = 4;

    /// <summary>No value is nested deeper than this, so that whoever walks one recursively needs a stack of bounded size.</summary>
    internal const int MaxHeight = 256;

    /// <summary>A document of the caller's may be nested deeper; nobody reads it below this level. Its depth is known only as it is read.</summary>
    private const int MaxDocumentHeight = 1000;

    internal readonly JsonataKind Kind = kind;

    /// <summary>No value is longer than this, so that one which holds another over and over is stopped before somebody writes or compares it.</summary>
    internal const long MaxExtent = 1L << 28;

    /// <summary>How many containers are nested below this one, this one included.</summary>
    internal int Height;

    /// <summary>About how long the JSON text of what this container was given is: each part as often as it occurs.</summary>
    internal long Extent;

    /// <summary>The depth of a part of a document, if it may be read.</summary>
    private protected static int Checked(int depth) =>
        depth <= MaxDocumentHeight ? depth : throw Errors.Fault.Of("U1001", message: "The document is nested too deeply");

    internal static long ExtentOf(JsonataValue value)
    {
        if (value.Tag is null) return ScalarExtent;
        if (value.Tag is string text) return text.Length + ScalarExtent;
        var held = Unsafe.As<HeapValue>(value.Tag);
        return held.Kind is JsonataKind.Array or JsonataKind.Object ? ExtentOf(held) : ScalarExtent;
    }

    private static long ExtentOf(HeapValue container) => container switch
    {
        ElementObject members => JsonMarshal.GetRawUtf8Value(members.Element).Length,
        ElementArray items => JsonMarshal.GetRawUtf8Value(items.Element).Length,
        RangeArray range => (long)range.Count * ScalarExtent,
        _ => container.Extent + ScalarExtent,
    };

    /// <summary>Notes that <paramref name="child"/> now lies in this container.</summary>
    private protected void Hold(JsonataValue child)
    {
        if ((Extent += ExtentOf(child)) > MaxExtent) throw Errors.Fault.TooLarge($"one value of more than {MaxExtent} bytes");
        if (child.Tag is null or string) return;
        var held = Unsafe.As<HeapValue>(child.Tag);
        if (held.Height < Height) return;
        Height = held.Height + 1;
        if (Height > MaxHeight) throw Errors.Fault.Of("U1001", message: "The value is nested too deeply");
    }
}
