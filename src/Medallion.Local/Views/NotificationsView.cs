using Medallion.Local.Services.Sns;
using Spectre.Console;

namespace Medallion.Local.Views;

/// <summary>What was published to topics.</summary>
/// <param name="console">Where to.</param>
internal sealed class NotificationsView(HostConsole console)
{
    private const int LongestMessage = 400;

    public void Show(IReadOnlyList<OutboxMessage> messages)
    {
        var table = Tables.New(console, "topic", "subject", "message");
        foreach (var message in messages)
            table.Row(message.Topic.Split(':')[^1], message.Subject ?? "", Printable.Cut(Printable.OneLine(message.Message), LongestMessage));
        console.View.Write(table);
    }
}
