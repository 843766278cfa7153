namespace Medallion.Contracts;

/// <summary>What an invocation of the ingestion handler must satisfy.</summary>
public static class IngestRequestRules
{
    /// <summary>Throws when the request cannot be carried out, naming every problem at once.</summary>
    /// <param name="request">The request as it came.</param>
    /// <exception cref="InvalidRequest">Something in it is wrong.</exception>
    public static void Check(IngestRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        List<string> problems = [.. SourceRules.Problems(request.Source).Select(problem => $"source.{problem}")];
        if (request.Day == DateOnly.MaxValue) problems.Add("day is the last day there is: it has no next day");
        if (request.Run.Length is 0 or > 80 || request.Run[0] == '.' || !request.Run.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
            problems.Add($"run is '{request.Run}': it becomes a part of a path, so use 1 to 80 letters, digits, '-', '_' and '.', the first of which is no dot");
        if (problems.Count > 0) throw new InvalidRequest($"The request cannot be carried out: {string.Join("; ", problems)}.");
    }
}
