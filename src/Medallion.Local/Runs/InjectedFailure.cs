namespace Medallion.Local.Runs;

/// <summary>A failure to show what the workflow makes of it.</summary>
internal enum InjectedFailure
{
    /// <summary>None.</summary>
    None,

    /// <summary>The API answers 500, for ever.</summary>
    Ingest,

    /// <summary>Every run of the job fails.</summary>
    Transform,

    /// <summary>The crawl fails.</summary>
    Crawler,

    /// <summary>The API has nothing.</summary>
    Empty,
}
