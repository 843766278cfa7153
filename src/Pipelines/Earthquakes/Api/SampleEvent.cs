namespace Pipelines.Earthquakes.Api;

/// <summary>An event of the samples.</summary>
/// <param name="At">When it happened, in milliseconds since 1970; what a query selects and sorts by.</param>
/// <param name="Json">The feature, byte for byte as in the file.</param>
internal sealed record SampleEvent(long At, ReadOnlyMemory<byte> Json);
