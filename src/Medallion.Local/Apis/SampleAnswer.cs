namespace Medallion.Local.Apis;

/// <summary>What a sample API answers.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The body's type.</param>
/// <param name="Body">The body.</param>
public sealed record SampleAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Body);
