using System.Text.Json.Serialization;

namespace Medallion.Contracts;

/// <summary>How one page of an API leads to the next.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SinglePage), "single")]
[JsonDerivedType(typeof(OffsetPaging), "offset")]
[JsonDerivedType(typeof(PageNumberPaging), "pageNumber")]
[JsonDerivedType(typeof(CursorPaging), "cursor")]
[JsonDerivedType(typeof(NextLinkPaging), "nextLink")]
public abstract record Paging;

/// <summary>The API answers with everything at once.</summary>
public sealed record SinglePage : Paging;
