namespace Handlers.Paginators;

/// <summary>One link of a <c>Link</c> header.</summary>
/// <param name="Target">The address between the angle brackets.</param>
/// <param name="Parameters">Names and values in their order; a value that is missing is the empty text.</param>
internal sealed record Link(string Target, IReadOnlyList<KeyValuePair<string, string>> Parameters)
{
    /// <summary>Whether it leads from this page to the next one. The first rel counts (RFC 8288, 3.3); a link with an anchor starts from another page than this one (3.2).</summary>
    internal bool IsNext => First("anchor") is null && First("rel") is { } rel && rel.Split(' ').Contains("next", StringComparer.OrdinalIgnoreCase);

    private string? First(string name) =>
        Parameters.Where(parameter => parameter.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(parameter => parameter.Value).FirstOrDefault();
}
