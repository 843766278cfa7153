namespace Medallion.Local.Commands.Review.Markdown;

/// <summary>A piece of a page that can be left out when the page would be too long.</summary>
/// <param name="Text">The piece.</param>
/// <param name="LeftOut">What stands in its place.</param>
/// <param name="Rank">Which pieces come first when there is not room for all: those of the lowest rank.</param>
internal sealed record Piece(string Text, string LeftOut, int Rank);
