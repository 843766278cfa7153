using System.Text.Json;

namespace Medallion.Local.Runs;

/// <summary>One execution to come.</summary>
/// <param name="Day">The day that it processes, in UTC.</param>
/// <param name="Input">Its input.</param>
/// <param name="Start">What its clock says at the start: the time at which the schedule would have started it, in UTC.</param>
internal sealed record PlannedDay(DateOnly Day, JsonElement Input, DateTimeOffset Start);
