using System.Globalization;
using Medallion.Contracts;

namespace Handlers.Ingestion;

/// <summary>The keys of one run's objects: a function of the request alone, so that a retry finds what the try before it wrote.</summary>
internal sealed class RunKeys(IngestRequest request)
{
    private readonly string _folder =
        $"raw/{request.Source.Name}/{request.Source.Stream}/{request.Day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)}/run={request.Run}";

    internal string Manifest => $"{_folder}/{Medallion.Contracts.Manifest.FileName}";

    /// <param name="number">The page's number, from 1.</param>
    internal string Page(int number) => $"{_folder}/page-{number.ToString("D6", CultureInfo.InvariantCulture)}.ndjson.gz";
}
