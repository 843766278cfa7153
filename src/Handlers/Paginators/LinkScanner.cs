using Medallion.Contracts;

namespace Handlers.Paginators;

/// <summary>
/// Takes one value of a <c>Link</c> header apart. Goes from its start to its end and never back: the header is the server's, and no text of it may cost more time than it has characters.
/// </summary>
internal sealed class LinkScanner(string field)
{
    private int _at;

    /// <exception cref="ApiContractBroken">The value is no list of links.</exception>
    internal IReadOnlyList<Link> Read()
    {
        List<Link> links = [];
        Skip(" \t,");
        while (_at < field.Length)
        {
            links.Add(new Link(Target(), Parameters()));
            if (_at < field.Length && field[_at] != ',') throw NoList();
            Skip(" \t,");
        }

        return links;
    }

    private string Target()
    {
        if (!Take('<')) throw NoList();
        var target = Until("<>");
        return Take('>') ? target : throw NoList();
    }

    private List<KeyValuePair<string, string>> Parameters()
    {
        List<KeyValuePair<string, string>> parameters = [];
        Skip(" \t");
        while (Take(';'))
        {
            Skip(" \t");
            var name = Until(" \t=;,\"");
            Skip(" \t");
            parameters.Add(new(name, Take('=') ? Value() : ""));
            Skip(" \t");
        }

        return parameters;
    }

    private string Value()
    {
        Skip(" \t");
        if (!Take('"')) return Until(" \t;,\"");
        var start = _at;
        while (_at < field.Length && field[_at] != '"') _at += field[_at] == '\\' ? 2 : 1;
        if (_at >= field.Length) throw NoList();
        return field[start.._at++];
    }

    private string Until(string ends)
    {
        var start = _at;
        while (_at < field.Length && !ends.Contains(field[_at])) _at++;
        return field[start.._at];
    }

    private void Skip(string passed)
    {
        while (_at < field.Length && passed.Contains(field[_at])) _at++;
    }

    private bool Take(char wanted)
    {
        if (_at >= field.Length || field[_at] != wanted) return false;
        _at++;
        return true;
    }

    private static ApiContractBroken NoList() => new("The answer's Link header is no list of links.");
}
