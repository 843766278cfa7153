using FlowDsl.Jsonata;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>Takes items until there are as many as are wanted.</summary>
internal sealed class ItemCollector(long? most)
{
    /// <summary>AWS reads no more than this of one data set.</summary>
    private const long Most = 100_000_000;

    // What an execution keeps of its items has to fit into this machine, whatever a small compressed file unfolds to.
    private const long MostBytes = 512L * 1024 * 1024;

    // A value has a weight even where its text has none.
    private const int PerItem = 64;

    private readonly List<ReadItem> _items = [];
    private readonly long _limit = most is null or 0 ? Most : Math.Min(most.Value, Most);
    private long _bytes;

    public IReadOnlyList<ReadItem> Items => _items;

    public bool IsFull => _items.Count >= _limit;

    /// <summary>Takes one item.</summary>
    /// <param name="key">Its name in an object.</param>
    /// <param name="value">The item.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="bytes">How long its text is.</param>
    /// <exception cref="ItemsRefused">There is no room for it.</exception>
    public void Add(string? key, JsonataValue value, string source, long bytes)
    {
        _bytes += bytes + PerItem;
        if (_bytes > MostBytes)
            throw new ItemsRefused($"The items take more than {MostBytes / (1024 * 1024)} MiB, which is the most that a local execution holds: MaxItems reads fewer.");
        _items.Add(new ReadItem(key, value, source));
    }
}
