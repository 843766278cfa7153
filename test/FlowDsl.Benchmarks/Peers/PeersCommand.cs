using System.Globalization;
using System.Text.RegularExpressions;
using TestSupport;

namespace FlowDsl.Benchmarks.Peers;

/// <summary><c>peers</c>: peer, ours, peer, ours …, and the table of the medians.</summary>
internal static class PeersCommand
{
    private const string Scripts = "bench/peers";

    public static async Task<int> RunAsync(int rounds, string? only, TextWriter to)
    {
        if ((Shared.WhyMissing(Scripts) ?? Tools.WhyMissing("node") ?? Tools.WhyMissing("npm")) is { } missing)
        {
            await Console.Error.WriteLineAsync(missing);
            return 2;
        }

        await to.WriteLineAsync("| work | peer | ours | ratio | reach at least | aim | |");
        await to.WriteLineAsync("|---|---|---|---|---|---|---|");
        var reached = true;
        foreach (var group in PeerGroup.All.Where(group => only is null || group.Script.StartsWith(only, StringComparison.Ordinal))) reached &= await RunAsync(group, rounds, to);
        return reached ? 0 : 1;
    }

    private static async Task<bool> RunAsync(PeerGroup group, int rounds, TextWriter to)
    {
        var problem = await PeerPackages.EnsureAsync(group.Packages);
        var peer = group.Rows.ToDictionary(row => row, _ => new List<double>());
        var ours = group.Rows.ToDictionary(row => row, _ => new List<double>());
        var problems = new Dictionary<PeerRow, string>();
        for (var round = 0; round < rounds; round++)
        {
            if (problem is null)
            {
                var (code, output, error) = await Shell.RunAsync("node", [Shared.PathOf(Scripts, group.Script)], PeerPackages.Folder, ("PEERS", PeerPackages.Folder));
                if (code != 0) problem = $"{group.Script} ended with {code}: {error.Trim().Split('\n')[0]}";
                foreach (var row in group.Rows)
                    if (Regex.Match(output, row.Pattern) is { Success: true } found) peer[row].Add(double.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
            }

            foreach (var (row, (milliseconds, why)) in group.Rows.Zip(await OurSide.RunAsync(group)))
            {
                if (milliseconds is { } measured) ours[row].Add(measured);
                else problems[row] = why!;
            }
        }

        return group.Rows.Aggregate(true, (all, row) => Print(row, peer[row], ours[row], problems.GetValueOrDefault(row) ?? problem, to) && all);
    }

    private static bool Print(PeerRow row, List<double> peer, List<double> ours, string? problem, TextWriter to)
    {
        double? theirs = peer.Count > 0 ? Timing.Median(peer) : null, here = ours.Count > 0 ? Timing.Median(ours) : null;
        var ratio = theirs / here;
        var word = problem ?? (ratio >= row.Aim ? "aim" : ratio >= row.Reach ? "reached" : "below");
        to.WriteLine($"| {row.Work} | {Text(theirs)} | {Text(here)} | {(ratio is { } times ? $"{times:0.0}x" : "-")} | {row.Reach}x | {row.Aim}x | {word} |");
        return ratio >= row.Reach;
    }

    private static string Text(double? milliseconds) => milliseconds switch
    {
        null => "-",
        < 0.01 => $"{milliseconds * 1000:0.000} µs",
        < 1 => $"{milliseconds * 1000:0.0} µs",
        _ => $"{milliseconds:0.0} ms",
    };
}
