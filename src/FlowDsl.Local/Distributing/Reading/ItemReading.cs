using System.Text.Json;
using FlowDsl.Local.Stepping;
using ZstdSharp;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>Reads what an ItemReader names. See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html.</summary>
internal static class ItemReading
{
    public static async ValueTask<StoreOutcome> DoAsync(IItemStore store, StoreRequest.Read request, CancellationToken cancellationToken)
    {
        try
        {
            if (request.MaxItems < 0) throw new ItemsRefused("field MaxItems must be positive");
            var items = new ItemCollector(request.MaxItems);
            var settings = ReaderSettings.Of(request.Config);
            var reader = new ObjectReader(store, settings, items, cancellationToken);
            if (request.Resource.EndsWith(":s3:listObjectsV2", StringComparison.Ordinal))
                await ListedObjects.ReadAsync(store, request.Arguments, settings, reader, items, cancellationToken).ConfigureAwait(false);
            else if (request.Resource.EndsWith(":s3:getObject", StringComparison.Ordinal))
                await ReadAsync(request, settings, reader, items).ConfigureAwait(false);
            else throw new ItemsRefused($"'{request.Resource}' reads no items: s3:getObject, s3:listObjectsV2.");
            return new StoreOutcome.Items(items.Items);
        }
        catch (ItemsRefused refused)
        {
            return Failed(refused.Message);
        }
        catch (DirectoryNotFoundException)
        {
            return Failed(S3Problems.NoSuchBucket);
        }
        catch (JsonException broken)
        {
            return Failed($"The object is no valid JSON: {broken.Message}");
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException or ZstdException)
        {
            return Failed(broken.Message);
        }
    }

    private static ValueTask ReadAsync(StoreRequest.Read request, ReaderSettings settings, ObjectReader reader, ItemCollector items)
    {
        var bucket = ReaderArguments.Required(request.Arguments, "Bucket");
        var key = ReaderArguments.Required(request.Arguments, "Key");
        if (settings.IsInventory) return InventoryManifest.ReadAsync(bucket, key, reader, items);
        return settings.IsAthena ? AthenaManifest.ReadAsync(bucket, key, reader, items) : reader.ReadAsync(bucket, key, ReaderArguments.Optional(request.Arguments, "VersionId"));
    }

    private static StoreOutcome.Failed Failed(string cause) => new(ErrorNames.ItemReaderFailed, cause);
}
