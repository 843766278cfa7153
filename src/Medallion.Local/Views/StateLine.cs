namespace Medallion.Local.Views;

/// <summary>One line of a run.</summary>
/// <param name="At">The time on the execution's clock, since its start.</param>
/// <param name="Mark">What it tells.</param>
/// <param name="State">The state.</param>
/// <param name="Note">The rest; one line.</param>
/// <param name="Reason">Why, after the rest; one line. Where there is no room its end stays, which tells most.</param>
/// <param name="Wall">How long the work really took; null when there was none.</param>
internal sealed record StateLine(TimeSpan At, LineMark Mark, string State, string Note, string Reason = "", TimeSpan? Wall = null);
