using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Functions;

/// <summary>
/// What arguments a function takes. Arguments are matched to parameters greedily and with backtracking, as a regular expression would;
/// then the context is put where it stands in, and single values become arrays where arrays are wanted.
/// </summary>
internal sealed class Signature(Parameter[] parameters)
{
    /// <summary>So few are matched in any way before one could be noted.</summary>
    private const int FewParameters = 5;

    private readonly bool _mayBeEmpty = Array.TrueForAll(parameters, p => p.IsOptional);

    private const int MostOnStack = 16;
    private const int LevelsBetweenStackChecks = 32;

    internal int Count => parameters.Length;

    /// <summary>
    /// The arguments as the function wants them: those given, or, where something is inserted or wrapped, in <paramref name="room"/> if it is enough.
    /// </summary>
    internal ReadOnlySpan<JsonataValue> Validate(JsonataValue[] arguments, JsonataValue context, Span<JsonataValue> room)
    {
        if (IsPlain(arguments)) return arguments;
        if (arguments.Length == 0 && _mayBeEmpty && parameters.Length <= room.Length) return FromContext(context, room[..parameters.Length]);
        Span<int> taken = parameters.Length <= MostOnStack ? stackalloc int[MostOnStack] : new int[parameters.Length];
        if (!IsGreedy(arguments, taken) && !Match(arguments, 0, 0, taken, parameters.Length, wholly: true, Failures(arguments))) throw Mismatch(arguments);
        if (IsDirect(arguments, taken)) return arguments;
        var length = 0;
        foreach (var count in taken[..parameters.Length]) length += Math.Max(1, count);
        var result = length <= room.Length ? room[..length] : new JsonataValue[length];
        var filled = 0;
        var at = 0;
        for (var p = 0; p < parameters.Length; p++)
        {
            if (taken[p] == 0)
            {
                if (parameters[p].TakesContext) result[filled++] = Context(parameters[p], context, at);
                // The reference implementation hands the next argument to an optional parameter that was passed over, and so do we.
                else result[filled++] = at < arguments.Length ? arguments[at++] : default;
                continue;
            }
            for (var last = at + taken[p]; at < last; at++)
                result[filled++] = at < arguments.Length ? Adapt(parameters[p], arguments[at], at, taken[p]) : default;
        }
        return result;
    }

    private Span<JsonataValue> FromContext(JsonataValue context, Span<JsonataValue> room)
    {
        for (var p = 0; p < parameters.Length; p++) room[p] = parameters[p].TakesContext ? Context(parameters[p], context, 0) : default;
        return room;
    }

    /// <summary>One argument for each parameter, of its very type: what the search for a match would find first.</summary>
    private bool IsPlain(JsonataValue[] arguments)
    {
        if (arguments.Length != parameters.Length) return false;
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = parameters[i];
            if (parameter.Repeats || (parameter.Accepts & TypeOf(arguments[i])) == 0) return false;
            if (!parameter.IsArray) continue;
            if (arguments[i].AsArray() is null) return false;
            if (parameter.ItemType is not null && !HoldsItems(parameter.ItemType, arguments[i], 1)) return false;
        }
        return true;
    }

    /// <summary>Nothing to insert and nothing to wrap: the common case, which needs no second array.</summary>
    private bool IsDirect(JsonataValue[] arguments, ReadOnlySpan<int> taken)
    {
        if (arguments.Length != parameters.Length) return false;
        for (var p = 0; p < parameters.Length; p++)
            if (taken[p] != 1 || parameters[p].IsArray) return false;
        return true;
    }

    /// <summary>Whether the first way that <see cref="Match"/> would try leads to the end.</summary>
    private bool IsGreedy(JsonataValue[] arguments, Span<int> taken)
    {
        var at = 0;
        for (var p = 0; p < parameters.Length; p++)
        {
            var parameter = parameters[p];
            if (parameter.Repeats) return false;
            var takes = at < arguments.Length && (parameter.Accepts & TypeOf(arguments[at])) != 0;
            if (!takes && !parameter.IsOptional) return false;
            taken[p] = takes ? 1 : 0;
            if (takes) at++;
        }
        return at == arguments.Length;
    }

    /// <summary>Where a match was sought in vain, so that many parameters that may take many arguments are not tried in all ways.</summary>
    private bool[]? Failures(JsonataValue[] arguments) =>
        parameters.Length > FewParameters ? new bool[(parameters.Length + 1) * (arguments.Length + 1)] : null;

    private bool Match(ReadOnlySpan<JsonataValue> arguments, int parameter, int at, Span<int> taken, int last, bool wholly, bool[]? failures)
    {
        if (parameter == last) return !wholly || at == arguments.Length;
        var place = (parameter * (arguments.Length + 1)) + at;
        if (failures is not null && failures[place]) return false;
        if (parameter % LevelsBetweenStackChecks == LevelsBetweenStackChecks - 1) JsonataCall.EnsureStack();
        var wanted = parameters[parameter];
        var most = 0;
        while (at + most < arguments.Length && (most == 0 || wanted.Repeats) && (wanted.Accepts & TypeOf(arguments[at + most])) != 0) most++;
        for (var count = most; count >= (wanted.IsOptional ? 0 : 1); count--)
        {
            taken[parameter] = count;
            if (Match(arguments, parameter + 1, at + count, taken, last, wholly, failures)) return true;
        }
        if (failures is not null) failures[place] = true;
        return false;
    }

    private JsonataException Mismatch(JsonataValue[] arguments)
    {
        var goodTo = 0;
        Span<int> taken = parameters.Length <= MostOnStack ? stackalloc int[MostOnStack] : new int[parameters.Length];
        var matched = Matched(arguments);
        Match(arguments, 0, 0, taken, matched, wholly: false, Failures(arguments));
        foreach (var count in taken[..matched]) goodTo += count;
        return Fault.Of("T0410", value: goodTo < arguments.Length ? arguments[goodTo] : default, index: goodTo + 1);
    }

    /// <summary>How many parameters, from the first on, can be given arguments in some way.</summary>
    private int Matched(ReadOnlySpan<JsonataValue> arguments)
    {
        var reached = new bool[arguments.Length + 1];
        reached[0] = true;
        for (var p = 0; p < parameters.Length; p++)
        {
            var wanted = parameters[p];
            var next = new bool[reached.Length];
            // Whether an argument of this parameter ends before the place.
            var taking = false;
            for (var at = 0; at < reached.Length; at++)
            {
                taking = at > 0 && (wanted.Accepts & TypeOf(arguments[at - 1])) != 0 && (reached[at - 1] || (taking && wanted.Repeats));
                next[at] = taking || (reached[at] && wanted.IsOptional);
            }
            if (!next.Contains(true)) return p;
            reached = next;
        }
        return parameters.Length;
    }

    private static JsonataValue Context(Parameter parameter, JsonataValue context, int at)
    {
        if (!parameter.Accepts.HasFlag(TypeOf(context))) throw Fault.Of("T0411", value: context, index: at + 1);
        return context;
    }

    private static JsonataValue Adapt(Parameter parameter, JsonataValue argument, int at, int taken)
    {
        if (!parameter.IsArray || argument.IsUndefined) return argument;
        if (parameter.ItemType is not null && !HoldsItems(parameter.ItemType, argument, taken))
            throw Fault.Of("T0412", value: argument, value2: JsonataValue.From(Plural(parameter.ItemType)), index: at + 1);
        return argument.Tag is JsonataArray ? argument : new(new ListArray([argument]));
    }

    private static bool HoldsItems(string itemType, JsonataValue argument, int taken)
    {
        var wanted = itemType.Length == 0 ? ParameterType.None : SignatureParser.TypeOf(itemType[0]);
        if (argument.Tag is not JsonataArray array) return taken == 1 && itemType.Length == 1 && TypeOf(argument) == wanted;
        var count = array.Count;
        for (var i = 0; i < count; i++)
            if (TypeOf(array[i]) != wanted) return false;
        return true;
    }

    private static string Plural(string itemType) => itemType.FirstOrDefault() switch
    {
        'a' => "arrays",
        'b' => "booleans",
        'f' => "functions",
        'n' => "numbers",
        'o' => "objects",
        _ => "strings",
    };

    private static ParameterType TypeOf(JsonataValue value) => value.Kind switch
    {
        JsonataKind.String => ParameterType.String,
        JsonataKind.Number => ParameterType.Number,
        JsonataKind.Boolean => ParameterType.Boolean,
        JsonataKind.Null => ParameterType.Null,
        JsonataKind.Array => ParameterType.Array,
        JsonataKind.Object => ParameterType.Object,
        JsonataKind.Function => ParameterType.Function,
        _ => ParameterType.Missing,
    };
}
