using FlowDsl.Jsonata.Errors;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary><c>{key: value}</c>: items with one key are put together, then each group gives its value.</summary>
internal sealed class Grouping((Operation Key, Operation Value)[] pairs, int position)
{
    /// <summary>Up to so many names are compared one by one, which is faster than hashing them.</summary>
    private const int FewPairs = 16;

    /// <summary>The keys, where all of them are written as texts that differ.</summary>
    private readonly string[]? _names = NamesOf(pairs);

    internal JsonataValue Apply(JsonataValue input, Frame frame, JsonataCall run)
    {
        if (input.AsArray() is null && pairs.Length <= FewPairs) return Single(input, frame, run);
        var groups = new List<KeyValuePair<string, Group>>(pairs.Length);
        var index = new Dictionary<string, Group>(StringComparer.Ordinal);
        if (input.Tag is JsonataArray { Count: > 0 } array)
            for (var i = 0; i < array.Count; i++) Collect(array[i], frame, run, groups, index);
        else if (input.Tag is not JsonataArray { IsTupleStream: true })
            Collect(input.Tag is JsonataArray ? default : input, frame, run, groups, index);

        var result = new MemberObject(groups.Count);
        foreach (var (key, group) in groups)
        {
            var value = pairs[group.Pair].Value.Evaluate(group.Context, group.Scope(frame), run);
            if (!value.IsUndefined) result.Set(key, value);
        }
        run.ChargeItems(result.Count * 2);
        return new(result);
    }

    /// <summary>An object of one item: nothing to group.</summary>
    private JsonataValue Single(JsonataValue item, Frame frame, JsonataCall run)
    {
        if (_names is not null) return Named(_names, item, frame, run);
        var names = new string?[pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            var key = pairs[i].Key.Evaluate(item, frame, run);
            if (key.IsUndefined) continue;
            var name = key.Tag as string ?? throw Fault.Of("T1003", position, value: key);
            names[i] = Array.IndexOf(names, name, 0, i) < 0 ? name : throw Fault.Of("D1009", position, value: key);
        }
        run.ChargeItems(pairs.Length * 2);
        var result = new MemberObject(pairs.Length);
        for (var i = 0; i < pairs.Length; i++)
        {
            if (names[i] is not { } name) continue;
            var value = pairs[i].Value.Evaluate(item, frame, run);
            if (!value.IsUndefined) result.Set(name, value);
        }
        return new(result);
    }

    private JsonataValue Named(string[] names, JsonataValue item, Frame frame, JsonataCall run)
    {
        run.ChargeItems(names.Length * 2);
        var result = new MemberObject(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            var value = pairs[i].Value.Evaluate(item, frame, run);
            if (!value.IsUndefined) result.Append(names[i], value);
        }
        return new(result);
    }

    private static string[]? NamesOf((Operation Key, Operation Value)[] pairs)
    {
        var names = new string[pairs.Length];
        for (var i = 0; i < names.Length; i++)
        {
            if (pairs[i].Key is not LiteralOperation { IsPlain: true, Value.Tag: string name } || Array.IndexOf(names, name, 0, i) >= 0) return null;
            names[i] = name;
        }
        return names;
    }

    private void Collect(JsonataValue item, Frame frame, JsonataCall run, List<KeyValuePair<string, Group>> groups, Dictionary<string, Group> index)
    {
        run.Step();
        var tuple = item.Tag as BindingTuple;
        var scope = tuple?.On(frame) ?? frame;
        for (var pair = 0; pair < pairs.Length; pair++)
        {
            var key = pairs[pair].Key.Evaluate(tuple?.Item ?? item, scope, run);
            if (key.IsUndefined) continue;
            if (key.Tag is not string name) throw Fault.Of("T1003", position, value: key);
            if (!index.TryGetValue(name, out var group))
            {
                index.Add(name, group = new Group(item, pair));
                groups.Add(new(name, group));
                continue;
            }
            if (group.Pair != pair) throw Fault.Of("D1009", position, value: key);
            group.Add(item);
        }
        run.ChargeItems(pairs.Length);
    }
}
