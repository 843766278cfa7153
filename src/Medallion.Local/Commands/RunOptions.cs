using System.CommandLine;
using Medallion.Local.Runs;

namespace Medallion.Local.Commands;

/// <summary>The options of <c>run</c>.</summary>
/// <param name="registry">The pipelines to name.</param>
internal sealed class RunOptions(Registry registry)
{
    public Argument<string> Name { get; } = new("name") { Description = $"The pipeline. {registry.Names}" };

    public Option<string?> Day { get; } = new("--day") { Description = "The day to process, UTC (2018-02-05).", HelpName = "DAY" };

    public Option<string?> From { get; } = new("--from") { Description = "The first of several days: one execution each.", HelpName = "DAY" };

    public Option<string?> To { get; } = new("--to") { Description = "The last of several days.", HelpName = "DAY" };

    public Option<string?> ScheduledAt { get; } = new("--scheduled-at") { Description = "When the schedule fired: the workflow takes the day before (2018-02-06T09:00:00Z).", HelpName = "TIME" };

    public Option<string?> Api { get; } = new("--api") { Description = "The API to read, in place of the sample; without a path, the source's own path is taken.", HelpName = "URL" };

    public Option<string> Data { get; } = CommonOptions.Data();

    public Option<InjectedFailure> Fail { get; } = new("--fail") { Description = "Injects a failure: ingest, transform, crawler or empty.", HelpName = "WHAT" };

    public Option<bool> RealTime { get; } = new("--real-time") { Description = "Lets waits take their time." };

    public Option<bool> Plain { get; } = new("--plain") { Description = "Writes lines only, without colour and movement." };

    /// <summary>The command with these options.</summary>
    public Command Command()
    {
        Fail.AcceptOnlyFromAmong("ingest", "transform", "crawler", "empty");
        var command = new Command("run", "Runs a pipeline on this machine, one execution a day.") { Name, Day, From, To, ScheduledAt, Api, Data, Fail, RealTime, Plain };
        // The parser itself would say that the name is missing, not what it could be.
        command.Validators.Add(given =>
        {
            if (given.GetResult(Name) is null or { Tokens.Count: 0 }) given.AddError($"Name a pipeline. {registry.Names}");
        });
        return command;
    }
}
