using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;
using FlowDsl.Local;
using FlowDsl.Local.Tasks;

namespace FlowDsl.Fuzz.Targets;

/// <summary>Loads and runs what came out of a mutation: the one file here that knows the runtime.</summary>
internal static class FuzzedMachine
{
    /// <summary>Whether a definition can be made ready, whatever the reader has to say.</summary>
    public static bool Loads(AslReading reading)
    {
        try
        {
            _ = LocalStateMachine.Load(reading with { Diagnostics = [] });
            return true;
        }
        catch (DiagnosticException)
        {
            return false;
        }
    }

    public static void Run(StateMachine definition, JsonElement input)
    {
        try
        {
            var machine = LocalStateMachine.Load(definition);
            // An end is an end: a failed execution is what a wrong definition comes to.
            _ = machine.RunAsync(new ExecutionRequest { Input = input, Name = "fuzz", Tasks = new Echo() }).GetAwaiter().GetResult();
        }
        catch (DiagnosticException)
        {
            // Refused with its reasons, as documented.
        }
    }

    public static StateMachine? Read(string definition)
    {
        try
        {
            return AslReader.Read(definition);
        }
        catch (DiagnosticException)
        {
            return null;
        }
    }

    /// <summary>Answers with what it is asked, and fails every third time.</summary>
    private sealed class Echo : ITaskHandler
    {
        private int _count;

        public ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken) =>
            new(++_count % 3 == 0 ? new TaskFailed("Fuzz.Third", "{\"errorMessage\":\"every third\"}") : new TaskSucceeded(invocation.Arguments));
    }
}
