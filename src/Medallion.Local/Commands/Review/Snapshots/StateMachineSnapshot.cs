using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;

namespace Medallion.Local.Commands.Review.Snapshots;

/// <summary>A state machine, as a review sees it.</summary>
internal static class StateMachineSnapshot
{
    public static Snapshot Read(byte[] utf8)
    {
        try
        {
            var machine = AslReader.Read(utf8);
            using var shell = JsonDocument.Parse(AslWriter.Write(machine with { States = [] }));
            return new(SnapshotKind.StateMachine)
            {
                Machine = machine,
                Parts = [.. All(machine).Select(state => new NamedPart(state.Name, "", Alone(state)))],
                Members = [.. shell.RootElement.EnumerateObject().Where(member => member.Name != "States").Select(member => new NamedPart(member.Name, "", member.Value.GetRawText()))],
            };
        }
        catch (DiagnosticException problems)
        {
            // The reasons quote the file: the code and the place say enough.
            var first = problems.Diagnostics[0];
            var place = first.Place is JsonPlace { Line: > 0 } at ? $", line {at.Line}, column {at.Column}" : "";
            return new(SnapshotKind.StateMachine) { Problem = $"is no state machine that can be read ({first.Code.Id}{place})" };
        }
    }

    private static IEnumerable<State> All(StateScope scope) => scope.States.Concat(scope.States.SelectMany(state => state.InnerScopes).SelectMany(All));

    private static string Alone(State state) => AslWriter.Write(new StateMachine { StartAt = "", States = [WithoutInnerStates(state)] });

    // A Map is not changed by what changed within it: the inner state is named itself.
    private static State WithoutInnerStates(State state) => state switch
    {
        ParallelState parallel => parallel with { Branches = [.. parallel.Branches.Select(branch => branch with { States = [] })] },
        MapState map => map with { ItemProcessor = Shell(map.ItemProcessor), Iterator = Shell(map.Iterator) },
        _ => state,
    };

    private static ItemProcessor? Shell(ItemProcessor? processor) => processor is null ? null : processor with { States = [] };
}
