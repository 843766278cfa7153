namespace Medallion.Contracts;

/// <summary>What an HTTP API is to the pipeline: where it is, how it pages, where its records lie. Data, not code: the workflow carries it in each invocation, so one published handler serves every team.</summary>
public sealed record SourceDefinition
{
    // The JSON source generator sets every init-only property, a member that the text leaves out to null or 0: the setters keep the default then.

    /// <summary>The system the records come from; the first part of the bronze path (<c>raw/{name}/{stream}/…</c>). Lower-case letters, digits, <c>-</c> and <c>_</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of record; the second part of the bronze path. Same characters as <see cref="Name"/>.</summary>
    public required string Stream { get; init; }

    /// <summary>The absolute http or https address of the first page, without the paging parameters. Often a <c>${Token}</c> in the workflow, so that a test environment can have its own.</summary>
    public required string Endpoint { get; init; }

    /// <summary>Query parameters of every request. <c>{day}</c> and <c>{nextDay}</c> in a value stand for the day to fetch and the one after it, as <c>yyyy-MM-dd</c>.</summary>
    public IReadOnlyDictionary<string, string> Query { get; init => field = value ?? field; } = new Dictionary<string, string>();

    /// <summary>Headers of every request. Never a credential: those come from <see cref="Authentication"/>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init => field = value ?? field; } = new Dictionary<string, string>();

    /// <summary>Where the array of records lies in a page: member names joined by dots; empty when the page is the array itself.</summary>
    public string RecordsPath { get; init => field = value ?? field; } = "";

    /// <summary>Where the API says how many records the page has (member names joined by dots), or null when it does not. A page whose count disagrees is refused. How many there are in all pages is <see cref="OffsetPaging.TotalPath"/>.</summary>
    public string? CountPath { get; init; }

    /// <summary>How one page leads to the next.</summary>
    public Paging Paging { get; init => field = value ?? field; } = new SinglePage();

    /// <summary>How requests prove who sends them.</summary>
    public Authentication Authentication { get; init => field = value ?? field; } = new NoAuthentication();

    /// <summary>The most pages that one day may have; 0 stands for the default, 1,000. An API that never says "last page" ends in an error, not in an endless run.</summary>
    public int MaxPages { get; init => field = value == 0 ? field : value; } = 1_000;
}
