namespace FlowDsl.Jsonata.Values;

/// <summary>The tags of values that need no storage but the tag and a double.</summary>
internal sealed class Scalar : HeapValue
{
    internal static readonly Scalar Null = new(JsonataKind.Null);
    internal static readonly Scalar True = new(JsonataKind.Boolean);
    internal static readonly Scalar False = new(JsonataKind.Boolean);
    internal static readonly Scalar Number = new(JsonataKind.Number);

    /// <summary>Says that a call in tail position waits in the run; never seen outside the trampoline.</summary>
    internal static readonly Scalar TailCall = new(JsonataKind.Undefined);

    private Scalar(JsonataKind kind) : base(kind)
    {
    }
}
