namespace Medallion.Local.Warehouse;

/// <summary>
/// The run's own folder: files are written here and moved to their places when all of them are there. A move replaces a file as a whole,
/// so a reader sees the old file or the new one, and a run that fails before leaves the lake as it was.
/// </summary>
internal sealed class Staging : IDisposable
{
    private readonly LakeLayout _layout;
    private readonly string _root;

    public Staging(LakeLayout layout)
    {
        _layout = layout;
        _root = layout.PathOf(layout.Staging);
        Clear();
        Directory.CreateDirectory(_root);
    }

    /// <summary>A folder that DuckDB may spill to.</summary>
    public string Spill => Path.Combine(_root, "spill");

    /// <summary>The staged path for a key, its folder made.</summary>
    public string PathOf(string key)
    {
        var path = Path.Combine(_root, key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>Moves a staged file to its place.</summary>
    public void Publish(string key)
    {
        var target = _layout.PathOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(Path.Combine(_root, key), target, overwrite: true);
    }

    /// <summary>Moves a partition's one file to its place and drops the files of earlier runs that it does not replace.</summary>
    public void PublishPartition(string partition, string file)
    {
        Publish($"{partition}/{file}");
        foreach (var old in Directory.EnumerateFiles(_layout.PathOf(partition)).Where(path => Path.GetFileName(path) != file)) File.Delete(old);
    }

    /// <summary>Removes what the run staged.</summary>
    public void Dispose() => Clear();

    private void Clear()
    {
        if (Directory.Exists(_root)) Directory.Delete(_root, recursive: true);
    }
}
