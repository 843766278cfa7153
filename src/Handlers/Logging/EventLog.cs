using System.Text.Json;

namespace Handlers.Logging;

/// <summary>Writes one line of JSON per event, which is what CloudWatch Logs can search.</summary>
internal sealed class EventLog(TextWriter output)
{
    internal void Write(LogEvent entry) => output.WriteLine(JsonSerializer.Serialize(entry, LogJson.Default.LogEvent));
}
