namespace Medallion.Local.Runs;

/// <summary>What a pipeline's resources are called on this machine.</summary>
/// <param name="Pipeline">The pipeline.</param>
/// <param name="Endpoint">The API's address.</param>
internal sealed record LocalNames(Pipeline Pipeline, string Endpoint)
{
    /// <summary>The bucket that the lake's folder stands for.</summary>
    public const string Bucket = "lake";

    /// <summary>The ingestion function.</summary>
    public string Function => $"{Pipeline.Name}-ingest";

    /// <summary>The job.</summary>
    public string Job => $"{Pipeline.Name}-transform";

    /// <summary>The crawler.</summary>
    public string Crawler => $"{Pipeline.Name}-curated";

    /// <summary>The topic's ARN.</summary>
    public string Topic => $"arn:aws:sns:us-east-1:123456789012:{Pipeline.Name}-alerts";

    /// <summary>What each token of the definition is bound to.</summary>
    public IReadOnlyDictionary<string, string> Tokens => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Pipeline.Resources.Ingest.Token.Name] = Function,
        [Pipeline.Resources.Transform.Token.Name] = Job,
        [Pipeline.Resources.Crawler.Token.Name] = Crawler,
        [Pipeline.Resources.Alerts.Token.Name] = Topic,
        [Pipeline.Resources.SourceEndpoint.Name] = Endpoint,
    };
}
