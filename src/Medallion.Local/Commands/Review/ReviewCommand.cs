using System.CommandLine;
using System.Text;
using Medallion.Local.Commands.Review.Git;
using Medallion.Local.Runs;
using Medallion.Local.Views;

namespace Medallion.Local.Commands.Review;

/// <summary><c>review</c>: what a pull request changes in state machines and templates, as Markdown for a comment.</summary>
internal static class ReviewCommand
{
    public static Command Make(HostConsole console)
    {
        var baseRevision = new Argument<string>("base") { Description = "The revision to merge into, as main." };
        var head = new Argument<string>("head") { Description = "The revision to review. It is compared with the merge base of the two, as a pull request is." };
        var output = new Option<string?>("--out") { Description = "The file to write to, instead of the output.", HelpName = "FILE" };
        var repository = new Option<string>("--repository") { Description = "A folder of the repository.", HelpName = "DIR", DefaultValueFactory = _ => "." };
        var command = new Command("review", "Writes what changed in snapshots of state machines and templates between two revisions, as Markdown.") { baseRevision, head, output, repository };
        command.SetAction((parsed, cancellation) =>
            RunAsync(console, parsed.GetValue(baseRevision)!, parsed.GetValue(head)!, parsed.GetValue(output), parsed.GetValue(repository)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(HostConsole console, string baseRevision, string head, string? output, string repository, CancellationToken cancellation)
    {
        var range = await RevisionRange.OfAsync(new GitProcess(repository), baseRevision, head, cancellation);
        var page = ReviewPage.Write(range, await SnapshotChanges.FindAsync(range, cancellation));
        if (output is null) console.Out.Write(page);
        else Save(output, page);
        return ExitCode.Done;
    }

    private static void Save(string output, string page)
    {
        try
        {
            File.WriteAllText(output, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongUsage($"{output} cannot be written: {error.Message} Name another file with --out.", error);
        }
    }
}
