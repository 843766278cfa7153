using FlowDsl.Jsonata.Errors;

namespace FlowDsl.Jsonata.Functions;

/// <summary>Text such as <c>&lt;s-(sf)n?:s&gt;</c> to a <see cref="Signature"/>. What it returns is not checked, so it is not read.</summary>
internal static class SignatureParser
{
    internal static Signature Parse(string text, int position)
    {
        var parameters = new List<Parameter>();
        for (var i = 1; i < text.Length && text[i] != ':'; i++)
            switch (text[i])
            {
                case '-' when parameters.Count > 0:
                    parameters[^1].TakesContext = parameters[^1].IsOptional = true;
                    break;
                case '?' when parameters.Count > 0: parameters[^1].IsOptional = true; break;
                case '+' when parameters.Count > 0: parameters[^1].Repeats = true; break;
                case '(':
                    var close = Closing(text, i, '(', ')');
                    var choice = text[(i + 1)..close];
                    if (choice.Contains('<', StringComparison.Ordinal)) throw Fault.Of("S0402", position + i, value: JsonataValue.From(choice));
                    parameters.Add(new Parameter(choice.Aggregate(ParameterType.Missing, (all, c) => all | TypeOf(c)), '('));
                    i = close;
                    break;
                case '<':
                    if (parameters.Count == 0 || parameters[^1] is { IsArray: false, Accepts: not ParameterType.Function })
                        throw Fault.Of("S0401", position + i);
                    var end = Closing(text, i, '<', '>');
                    parameters[^1].ItemType = text[(i + 1)..end];
                    i = end;
                    break;
                case var symbol when TypeOf(symbol) is not ParameterType.None: parameters.Add(new Parameter(Accepted(symbol), symbol)); break;
            }
        return new Signature([.. parameters]);
    }

    internal static ParameterType TypeOf(char symbol) => symbol switch
    {
        's' => ParameterType.String,
        'n' => ParameterType.Number,
        'b' => ParameterType.Boolean,
        'l' => ParameterType.Null,
        'o' => ParameterType.Object,
        'a' => ParameterType.Array,
        'f' => ParameterType.Function,
        'j' => ParameterType.Json,
        'x' => ParameterType.Any,
        _ => ParameterType.None,
    };

    private static ParameterType Accepted(char symbol) => symbol switch
    {
        'a' => ParameterType.Any,
        'f' => ParameterType.Function,
        _ => TypeOf(symbol) | ParameterType.Missing,
    };

    private static int Closing(string text, int open, char opening, char closing)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
            if (text[i] == opening) depth++;
            else if (text[i] == closing && --depth == 0) return i;
        return text.Length;
    }
}
