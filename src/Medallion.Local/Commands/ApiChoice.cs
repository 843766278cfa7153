using Medallion.Local.Apis;
using Medallion.Local.Runs;

namespace Medallion.Local.Commands;

/// <summary>Which API a run reads: one that is served here, or one at an address.</summary>
internal sealed record ApiChoice
{
    private readonly ISampleApi? _served;

    private ApiChoice(ISampleApi? served, string? endpoint, string description) => (_served, Endpoint, Description) = (served, endpoint, description);

    /// <summary>The address; null for one that is served here.</summary>
    public string? Endpoint { get; }

    /// <summary>The days that the sample has; null when no sample is read, or it does not say.</summary>
    public (DateOnly First, DateOnly Last)? SampleDays => _served?.Days;

    /// <summary>What it is, before its address.</summary>
    public string Description { get; }

    /// <exception cref="WrongUsage">The address is none, or it contradicts the failure.</exception>
    public static ApiChoice Of(LocalPipeline pipeline, string? address, InjectedFailure failure)
    {
        var source = pipeline.Pipeline.Source.Endpoint;
        var path = pipeline.SampleApi?.Path ?? new Uri(source).AbsolutePath;
        if (address is not null && failure is (InjectedFailure.Ingest or InjectedFailure.Empty))
            throw new WrongUsage("--fail ingest and --fail empty need an API of this program: leave --api away.");
        return failure switch
        {
            InjectedFailure.Ingest => new(new UnavailableApi(path), null, "an API that is down, at"),
            InjectedFailure.Empty => new(new EmptyApi(path), null, "an API that has nothing, at"),
            _ when address is not null => new(null, Address(address, path), "the API at"),
            _ when pipeline.SampleApi is { } sample => new(sample, null, "the sample API at"),
            _ => new(null, source, "the API at"),
        };
    }

    /// <summary>Serves the API; null when there is nothing to serve.</summary>
    public async Task<LoopbackApi?> ServeAsync(CancellationToken cancellationToken) => _served is null ? null : await LoopbackApi.StartAsync(_served, cancellationToken);

    private static string Address(string text, string path)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.Host.Length == 0)
            throw new WrongUsage("--api must be an absolute http or https address.");
        if (address.UserInfo.Length > 0) throw new WrongUsage("--api carries a user name or password: the source's authentication names a secret instead.");
        if (address.Query.Length > 0)
            throw new WrongUsage("--api carries a query: the source's own parameters are added to the address, and a credential in it would be written to the execution's files.");
        // A quote would end the string in the definition that the address is bound into.
        return (address.AbsolutePath == "/" ? new Uri(address, path) : address).AbsoluteUri.Replace("'", "%27", StringComparison.Ordinal);
    }
}
