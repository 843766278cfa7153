namespace FlowDsl.Jsonata.Tests.Differential;

/// <summary>Expressions by chance, the same for the same seed: of the right types mostly, so that they come to something.</summary>
internal sealed class Generator(int seed)
{
    /// <summary>What the expressions are about.</summary>
    internal const string Document = """
        {"a":1,"b":"text","c":[1,2,3],"d":{"a":5,"b":"x","c":[4]},"e":[],"n":null,"t":true,"s":["p","q","p"],"one":[{"a":7}],"nest":[[1,2],[3,[4,5]]],
         "items":[{"id":1,"price":10.5,"name":"Apple","tags":["x","y"],"o":{"a":1}},{"id":2,"price":3,"name":"pear","tags":[]},{"id":3,"price":10.5,"name":"fig","tags":["z"]}]}
        """;

    private static readonly string[] s_names = ["a", "b", "c", "d", "e", "n", "t", "s", "items", "id", "price", "name", "tags", "o", "nest", "one", "nope"];
    private static readonly string[] s_numbers = ["0", "1", "2", "-1", "0.5", "10", "2.5", "12345.678"];
    private static readonly string[] s_texts = ["'a'", "'x'", "'text'", "''", "'hello world'", "'12'", "'é'", "'a,b,c'", "'p'", "'  s  t '"];
    private static readonly string[] s_lists = ["items", "c", "s", "e", "nest", "one", "items.price", "items.tags", "items.name", "[1,2,3]", "['b','a']"];
    private static readonly string[] s_operators = ["+", "-", "*", "&", "=", "!=", "<", ">=", "and", "or", "in"];
    private static readonly string[] s_texters = ["lowercase", "uppercase", "length", "trim", "string", "number", "base64encode", "encodeUrlComponent"];
    private static readonly string[] s_listers = ["sum", "max", "min", "average", "count", "reverse", "distinct", "sort", "merge", "join", "spread", "keys", "type", "boolean", "not", "exists"];
    private static readonly string[] s_calls = ["substring({0}, {1})", "contains({0}, {0})", "split({0}, {0})", "append({2}, {2})", "zip({2}, {2})", "lookup(d, {0})", "round({1}, 1)"];
    private static readonly string[] s_loops = ["map({2}, function($v, $i) {{ {3} }})", "filter({2}, function($v) {{ {3} }})", "each(d, function($v, $k) {{ {3} }})", "reduce({2}, function($v, $w) {{ {3} }})"];

    private uint _state = (uint)seed;

    internal string Next(int depth) => Below(depth > 0 ? 12 : 4) switch
    {
        0 or 1 => One(s_names),
        2 => One(s_numbers),
        3 => One(s_texts),
        4 or 5 or 6 => Path(depth),
        7 => $"({Next(depth - 1)} {One(s_operators)} {Next(depth - 1)})",
        8 => Call(depth),
        9 => $"({Next(depth - 1)} ? {Next(depth - 1)} : {Next(depth - 1)})",
        10 => $"[{Next(depth - 1)}, {Next(depth - 1)}]",
        _ => Below(2) == 0 ? $"{{'k': {Next(depth - 1)}}}" : $"($x := {Next(depth - 1)}; [$x, {Next(depth - 1)}])",
    };

    private string Path(int depth)
    {
        var path = One(["$", "*", "**", .. s_names]);
        for (var steps = Below(4); steps > 0; steps--)
            path += Below(12) switch
            {
                0 or 1 or 2 => "." + One(s_names),
                3 => ".*",
                4 => $".({Next(depth - 1)})",
                5 => $".[{Next(depth - 1)}]",
                6 => $"[{One(["0", "-1", "1", "0.9"])}]",
                7 => $"[{One(s_names)} {One(["=", "!=", "in"])} {Next(0)}]",
                8 => $"^({One(["", "<", ">"])}{One(["id", "price", "name"])})",
                9 => "[]",
                10 => One(["#$i.$i", "#$i[$i=1]", "@$v.id", ".%.a", "#$i.{'i': $i}"]),
                _ => $".{{'k': {Next(depth - 1)}}}",
            };
        return path;
    }

    private string Call(int depth) => "$" + Below(4) switch
    {
        0 => $"{One(s_texters)}({(Below(3) == 0 ? Next(depth - 1) : One(s_texts))})",
        1 => $"{One(s_listers)}({(Below(3) == 0 ? Next(depth - 1) : One(s_lists))})",
        2 => Filled(One(s_calls), depth),
        _ => Filled(One(s_loops), depth),
    };

    private string Filled(string call, int depth) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, call, One(s_texts), One(s_numbers), One(s_lists), Below(2) == 0 ? "$v" : Next(depth - 1));

    private string One(string[] choices) => choices[Below(choices.Length)];

    private int Below(int bound)
    {
        // The generator of Numerical Recipes: a sequence that is the same everywhere.
        _state = unchecked((_state * 1664525) + 1013904223);
        return (int)((_state >> 8) % (uint)bound);
    }
}
