using System.Text.Json;
using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.StateTests;

/// <summary>The items in given data of an ItemReader.</summary>
internal static class ReaderData
{
    public static StoreOutcome Read(string data, StoreRequest.Read request)
    {
        try
        {
            var items = JsonataValue.From(JsonElement.Parse(data));
            if (items.Kind is not JsonataKind.Array) return new StoreOutcome.Failed(ErrorNames.ItemReaderFailed, "Attempting to map over non-iterable node.");
            var most = (int)Math.Min(request.MaxItems is > 0 and { } limit ? limit : int.MaxValue, items.Count);
            return new StoreOutcome.Items([.. items.EnumerateItems().Take(most).Select(item => ((string?)null, item))], "STATE_DATA");
        }
        catch (JsonException broken)
        {
            return new StoreOutcome.Failed(ErrorNames.ItemReaderFailed, broken.Message);
        }
    }
}
