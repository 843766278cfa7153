using System.Runtime.CompilerServices;

namespace FlowDsl.Jsonata.Values;

/// <summary>What a <see cref="JsonataValue"/> points to, except for strings, which it points to directly.</summary>
internal abstract class HeapValue(JsonataKind kind)
{
    /// <summary>No value is nested deeper than this, so that whoever walks one recursively needs no guard of its own.</summary>
    internal const int MaxHeight = 256;

    internal readonly JsonataKind Kind = kind;

    /// <summary>How many containers are nested below this one, this one included.</summary>
    internal int Height;

    /// <summary>The same bound for a document, whose depth is known only as it is read.</summary>
    private protected static int Checked(int depth) =>
        depth <= MaxHeight ? depth : throw Errors.Fault.Of("U1001", message: "The document is nested too deeply");

    /// <summary>Notes that <paramref name="child"/> now lies in this container.</summary>
    private protected void Hold(JsonataValue child)
    {
        if (child.Tag is null or string) return;
        var held = Unsafe.As<HeapValue>(child.Tag);
        if (held.Height < Height) return;
        Height = held.Height + 1;
        if (Height > MaxHeight) throw Errors.Fault.Of("U1001", message: "The value is nested too deeply");
    }
}
