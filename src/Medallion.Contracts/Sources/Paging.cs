using System.Text.Json.Serialization;

namespace Medallion.Contracts;

/// <summary>How one page of an API leads to the next.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SinglePage), "single")]
[JsonDerivedType(typeof(OffsetPaging), "offset")]
public abstract record Paging;

/// <summary>The API answers with everything at once.</summary>
public sealed record SinglePage : Paging;
