namespace FlowDsl.Asl.Intrinsics;

/// <summary>A text is no call of an intrinsic function.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="position">Where, counted in characters from 0.</param>
public sealed class IntrinsicSyntaxException(string message, int position) : Exception(message)
{
    /// <summary>Where in the text, counted in characters from 0.</summary>
    public int Position { get; } = position;
}
