namespace Handlers.Http;

/// <summary>Which server an address is of.</summary>
internal static class Server
{
    /// <summary>Whether two addresses have one scheme, host and port.</summary>
    internal static bool Same(Uri one, Uri other) => one.Scheme == other.Scheme && one.IdnHost == other.IdnHost && one.Port == other.Port;
}
