using System.Globalization;
using System.Text.Json;

namespace FlowDsl.Benchmarks.Work;

/// <summary>The executions of the peer's script, ready to be repeated; each checks its result as the script does.</summary>
internal static class MachineWork
{
    public static Func<Task> Load() => () => Task.FromResult(RunnableMachine.Load(Machines.Five));

    public static Func<Task> Five(string asl = Machines.Five) => Ready(asl, """{"count":3}""", output => output.GetRawText().Length > 0);

    public static Func<Task> Map() => Ready(
        Machines.Map,
        "{\"items\":[" + string.Join(',', Enumerable.Range(0, 1000).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{"id":{{i}}}"""))) + "]}",
        output => output.GetArrayLength() == 1000);

    public static Func<Task> Loop() => Ready(Machines.Loop, """{"i":0}""", output => output.GetProperty("i").GetInt32() == 5000);

    private static Func<Task> Ready(string asl, string input, Func<JsonElement, bool> isRight)
    {
        var (machine, document) = (RunnableMachine.Load(asl), JsonElement.Parse(input));
        return async () =>
        {
            var output = await machine.RunAsync(document);
            if (!isRight(output)) throw new InvalidOperationException($"not what was expected: {output.GetRawText()}");
        };
    }
}
