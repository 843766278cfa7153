namespace Medallion;

/// <summary>Settings or props that cannot be deployed. Thrown once with all problems, before anything is synthesised; nothing is written.</summary>
public sealed class InvalidDeployment : Exception
{
    /// <summary>Problems, each naming its property and the reason.</summary>
    public InvalidDeployment(IReadOnlyList<string> problems) : base(Text(problems)) => Problems = problems;

    /// <summary>One problem.</summary>
    public InvalidDeployment(string problem) : this([problem]) { }

    /// <summary>One problem with the error below it.</summary>
    public InvalidDeployment(string problem, Exception inner) : base(Text([problem]), inner) => Problems = [problem];

    /// <summary>A refusal without a reason; use the others.</summary>
    public InvalidDeployment() : this([]) { }

    /// <summary>The problems.</summary>
    public IReadOnlyList<string> Problems { get; }

    internal static void Require(IReadOnlyList<string> problems)
    {
        if (problems.Count > 0) throw new InvalidDeployment(problems);
    }

    private static string Text(IReadOnlyList<string> problems) =>
        $"The pipeline cannot be deployed like this:{string.Concat(problems.Select(problem => $"\n  {problem}"))}";
}
