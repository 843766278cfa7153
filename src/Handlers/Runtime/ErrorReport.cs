namespace Handlers.Runtime;

/// <summary>A failure as the Runtime API takes it.</summary>
/// <param name="ErrorType">The short name of the exception's class: what a workflow's retrier or catcher matches.</param>
/// <param name="ErrorMessage">What happened.</param>
/// <param name="StackTrace">Where, innermost first.</param>
internal sealed record ErrorReport(string ErrorType, string ErrorMessage, IReadOnlyList<string> StackTrace)
{
    // Far below the 256 KB that Lambda takes, and the message below the 32 KiB of a workflow's cause.
    private const int MaxMessage = 8_000;
    private const int MaxFrames = 40;
    private const int MaxFrame = 400;

    internal static ErrorReport Of(Exception problem) => new(
        problem.GetType().Name,
        Cut(problem.Message, MaxMessage),
        [.. (problem.StackTrace ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(MaxFrames).Select(line => Cut(line.Trim(), MaxFrame))]);

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most] + "…";
}
