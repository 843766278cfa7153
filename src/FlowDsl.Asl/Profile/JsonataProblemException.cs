namespace FlowDsl.Asl.Profile;

/// <summary>Step Functions refuses an expression.</summary>
public sealed class JsonataProblemException : Exception
{
    internal JsonataProblemException(IReadOnlyList<JsonataProblem> problems) : base($"{problems[0].Code}: {problems[0].Message}") => Problems = problems;

    /// <summary>All that is wrong with it, in the order of the text; at least one.</summary>
    public IReadOnlyList<JsonataProblem> Problems { get; }
}
