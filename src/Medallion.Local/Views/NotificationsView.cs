using Medallion.Local.Services.Sns;
using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>What was published to topics; the outbox has the full texts.</summary>
/// <param name="console">Where to.</param>
internal sealed class NotificationsView(HostConsole console)
{
    private const int LongestMessage = 400;
    private const int Most = 10;

    public void Show(IReadOnlyList<OutboxMessage> messages)
    {
        Headings.Write(console, "Notifications");
        if (messages.Count == 0)
        {
            console.View.MarkupLine("  none");
            return;
        }

        var table = new TextTable("topic", "subject", "message");
        foreach (var message in messages.Take(Most))
            table.Add(message.Topic.Split(':')[^1], message.Subject ?? "", Printable.Cut(Printable.OneLine(message.Message), LongestMessage));
        table.Write(console);
        if (messages.Count > Most) console.View.MarkupLine($"  [grey]and {messages.Count - Most} more in the outbox[/]");
    }
}
