using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>The items that share a key.</summary>
internal sealed class Group(JsonataValue first, int pair)
{
    private BindingTuple? _tuple = first.Tag as BindingTuple;
    private JsonataValue _data = first;
    private ListArray? _list;

    /// <summary>Which of the key expressions made the key: no other may make it too.</summary>
    internal int Pair { get; } = pair;

    internal JsonataValue Context => _tuple?.Item ?? _data;

    internal Frame Scope(Frame outer) => _tuple?.On(outer) ?? outer;

    internal void Add(JsonataValue item)
    {
        if (_tuple is not null)
        {
            _tuple = _tuple.Merge((BindingTuple)item.Tag!);
            return;
        }
        if (item.IsUndefined) return;
        if (_data.IsUndefined)
        {
            _data = item;
            return;
        }
        if (_list is null)
        {
            _list = new ListArray();
            Sequences.Spill(_list, _data);
            _data = new(_list);
        }
        Sequences.Spill(_list, item);
    }
}
