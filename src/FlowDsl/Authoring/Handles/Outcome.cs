namespace FlowDsl;

/// <summary>How a block ended. Only the block's own verbs make one (<c>Return</c>, <c>Fail</c>, <c>Recover</c>, <c>Give</c> …), so that a block which forgets its end does not compile.</summary>
/// <typeparam name="T">What the block owes.</typeparam>
public sealed class Outcome<T>
{
    internal Outcome(Block block) => Block = block;

    internal Block Block { get; }
}
