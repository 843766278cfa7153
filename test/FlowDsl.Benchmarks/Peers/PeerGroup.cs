using FlowDsl.Benchmarks.Work;

namespace FlowDsl.Benchmarks.Peers;

/// <summary>A peer's script and the rows that it gives.</summary>
/// <param name="Script">Its file in the folder of scripts.</param>
/// <param name="Packages">The npm packages that it needs.</param>
/// <param name="Rows">The rows.</param>
internal sealed record PeerGroup(string Script, IReadOnlyList<string> Packages, IReadOnlyList<PeerRow> Rows)
{
    /// <summary>The rows whose product exists.</summary>
    public static IReadOnlyList<PeerGroup> All { get; } =
    [
        new("jsonata.mjs", ["jsonata@2.2.2"],
        [
            Jsonata("a", "JSONata `$states.input.count > 0`, compiled once"),
            Jsonata("a2", "the same, parse + evaluate"),
            Jsonata("b", "JSONata `$map` over a filter, 1,000 items"),
            Jsonata("c", "JSONata filter + object, 1,000 items"),
            Jsonata("d", "JSONata `$sum`, 1,000 items"),
        ]),
        new("jsonata-suite.mjs", ["jsonata@2.2.2"],
        [
            new("JSONata suite, parse + evaluate", @"whole suite median ([\d.]+) ms", 5, 20, () => Timing.MedianAsync(SuiteWork.Ready(), 1, 5)),
        ]),
        new("aws-local-stepfunctions.mjs", ["aws-local-stepfunctions@3.0.0"],
        [
            new("5-state machine, whole executions", @"5-state machine sequential: ([\d.]+) ms", 10, 50, () => Timing.MedianAsync(MachineWork.Five(), 500)),
            new("Map over 1,000 items, concurrency 10", @"Map 1,000 items conc 10: ([\d.]+) ms", 20, 100, () => Timing.MedianAsync(MachineWork.Map(), 1)),
            new("10,000 transitions in a loop", @"10,000 transitions loop: ([\d.]+) ms", 10, 50, () => Timing.MedianAsync(MachineWork.Loop(), 1, 5)),
            new("load + validate a 5-state machine", @"construct 5-state incl. validation: ms each ([\d.]+)", 100, 1000, () => Timing.MedianAsync(MachineWork.Load(), 50)),
        ]),
        new("aws-cdk-chain.mjs", ["aws-cdk-lib@2.276.0", "constructs@10.8.1"],
        [
            new("1,000-state chain from code to ASL text, without synth", @"1000 states: .*build\+definition ([\d.]+) ms", 2, 5, Chain),
            new("the same, with synth", @"1000 states: .*app\.synth ([\d.]+) ms", 15, 40, Chain),
        ]),
    ];

    private static PeerRow Jsonata(string name, string work)
    {
        var ours = JsonataWork.All.Single(one => one.Name == name);
        return new(work, $@"(?m)^{name} .*: ([\d.]+) ms/eval", 5, 20, () => Task.FromResult(Timing.Median(ours.Ready(), ours.Count)));
    }

    private static Task<double> Chain() => Task.FromResult(Timing.Median(() => ChainWork.Write(1000), 1));
}
