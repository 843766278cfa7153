namespace FlowDsl.Asl.Paths;

/// <summary>A text is no path of Step Functions.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="position">Where, counted in characters from 0.</param>
public sealed class JsonPathException(string message, int position) : Exception(message)
{
    /// <summary>Where in the text, counted in characters from 0.</summary>
    public int Position { get; } = position;
}
