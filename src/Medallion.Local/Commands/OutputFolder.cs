namespace Medallion.Local.Commands;

/// <summary>Writes generated files: all of them aside first, then each in one move, so that a full disk leaves what was there.</summary>
internal static class OutputFolder
{
    public static void Write(string folder, IEnumerable<GeneratedPipeline> generated)
    {
        var files = generated.SelectMany(one => one.Files).ToList();
        // A name that nobody has given a folder of his own.
        var aside = Path.Combine(folder, $".{Path.GetRandomFileName()}.new");
        try
        {
            foreach (var (path, bytes) in files) File.WriteAllBytes(Prepared(aside, path), bytes);
            foreach (var (path, _) in files) File.Move(Path.Combine(aside, path), Prepared(folder, path), overwrite: true);
        }
        finally
        {
            if (Directory.Exists(aside)) Directory.Delete(aside, recursive: true);
        }
    }

    private static string Prepared(string folder, string path)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }
}
