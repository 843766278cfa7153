using System.Globalization;
using System.Text;
using Medallion.Contracts;

namespace Handlers.Http;

/// <summary>The address of one page, and how messages show it.</summary>
/// <param name="Address">Where the request goes.</param>
/// <param name="Text">The same for people: only the values of the day and of the paging are shown, since any other may be a key.</param>
internal sealed record PageUrl(Uri Address, string Text)
{
    /// <summary>Puts the endpoint, the source's query and the paging's parameters together.</summary>
    /// <param name="request">The day of the source.</param>
    /// <param name="paging">The paging's parameters, in the order to send them.</param>
    /// <param name="shown">Whether messages may show their values.</param>
    internal static PageUrl Of(IngestRequest request, IReadOnlyList<KeyValuePair<string, string>> paging, bool shown = true)
    {
        var endpoint = new Uri(request.Source.Endpoint);
        var address = new StringBuilder(endpoint.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));
        var text = new StringBuilder(Shown(endpoint)).Append(endpoint.Query.Length > 1 ? "?…" : endpoint.Query);
        var separator = endpoint.Query.Length == 0 ? '?' : '&';
        // In order of their names, so that the same definition always asks the same question.
        foreach (var (name, template) in request.Source.Query.OrderBy(parameter => parameter.Key, StringComparer.Ordinal))
        {
            var value = template
                .Replace("{day}", Day(request.Day), StringComparison.Ordinal)
                .Replace("{nextDay}", Day(request.Day.AddDays(1)), StringComparison.Ordinal);
            Append(name, value, value != template);
        }

        foreach (var (name, value) in paging) Append(name, value, shown);
        return new PageUrl(new Uri(address.ToString()), text.ToString());

        void Append(string name, string value, bool show)
        {
            var parameter = $"{separator}{Uri.EscapeDataString(name)}=";
            separator = '&';
            address.Append(parameter).Append(Uri.EscapeDataString(value));
            text.Append(parameter).Append(show ? Uri.EscapeDataString(value) : "…");
        }
    }

    /// <summary>An address that the API itself gave.</summary>
    internal static PageUrl At(Uri address) => new(address, address.Query.Length > 1 ? $"{Shown(address)}?…" : Shown(address));

    /// <summary>An address without its query.</summary>
    internal static string Shown(Uri address) => address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
