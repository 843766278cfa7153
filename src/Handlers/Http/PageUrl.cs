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
    internal static PageUrl Of(IngestRequest request, IReadOnlyList<KeyValuePair<string, string>> paging)
    {
        var endpoint = new Uri(request.Source.Endpoint);
        var address = new StringBuilder(endpoint.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));
        var text = new StringBuilder(Shown(endpoint));
        if (endpoint.Query.Length > 1) text.Append("?…");
        // In order of their names, so that the same definition always asks the same question.
        foreach (var (name, template) in request.Source.Query.OrderBy(parameter => parameter.Key, StringComparer.Ordinal))
        {
            var value = template.Replace("{day}", Day(request.Day), StringComparison.Ordinal).Replace("{nextDay}", Day(request.Day.AddDays(1)), StringComparison.Ordinal);
            Append(address, name, value);
            Append(text, name, value == template ? null : value);
        }

        foreach (var (name, value) in paging)
        {
            Append(address, name, value);
            Append(text, name, value);
        }

        return new PageUrl(new Uri(address.ToString()), text.ToString());
    }

    /// <summary>An address without its query.</summary>
    internal static string Shown(Uri address) => address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    private static void Append(StringBuilder url, string name, string? value)
    {
        url.Append(url.ToString().Contains('?', StringComparison.Ordinal) ? '&' : '?').Append(Uri.EscapeDataString(name)).Append('=')
            .Append(value is null ? "…" : Uri.EscapeDataString(value));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
