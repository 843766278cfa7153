namespace FlowDsl.Jsonata.Evaluation;

/// <summary>The variables of a block, a call or a tuple. Frames are small, so a scan finds a name faster than a hash.</summary>
internal sealed class Frame
{
    /// <summary>For an expression that binds nothing where this is its frame.</summary>
    internal static readonly Frame Empty = new(null);

    private readonly Frame? _outer;
    private string[] _names;
    private JsonataValue[] _values;
    private int _count;
    private bool _shared;

    internal Frame(Frame? outer)
    {
        _outer = outer;
        _names = [];
        _values = [];
    }

    /// <summary>A frame that already holds values. The arrays are copied before they are changed.</summary>
    internal Frame(Frame? outer, string[] names, JsonataValue[] values)
    {
        _outer = outer;
        _names = names;
        _values = values;
        _count = names.Length;
        _shared = true;
    }

    internal void Bind(string name, JsonataValue value)
    {
        if (_shared || _count == _names.Length)
        {
            var room = Math.Max(4, _count * 2);
            Array.Resize(ref _names, room);
            Array.Resize(ref _values, room);
            _shared = false;
        }
        for (var i = 0; i < _count; i++)
        {
            if (!string.Equals(_names[i], name)) continue;
            _values[i] = value;
            return;
        }
        _names[_count] = name;
        _values[_count++] = value;
    }

    internal bool TryGet(string name, out JsonataValue value)
    {
        for (var frame = this; frame is not null; frame = frame._outer)
        {
            var names = frame._names;
            // Backwards, because of two parameters of one name the later one counts.
            for (var i = frame._count - 1; i >= 0; i--)
            {
                if (!string.Equals(names[i], name)) continue;
                value = frame._values[i];
                return true;
            }
        }
        value = default;
        return false;
    }
}
