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
    internal string Page(int number) => $"{_folder}/page-{Text(number)}.ndjson.gz";

    /// <summary>What a page says of those after it. The underscore hides it from whoever lists the folder for records.</summary>
    /// <param name="number">The page's number, from 1.</param>
    /// <param name="sha256">The digest of the page's object, in hex.</param>
    internal string Lead(int number, string sha256) => $"{_folder}/_next-{Text(number)}-{sha256[..16]}.json";

    private static string Text(int number) => number.ToString("D6", CultureInfo.InvariantCulture);
}
