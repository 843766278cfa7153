using Medallion.Contracts;

namespace Handlers.Storage;

/// <summary>A file made aside and then moved to its place, which is one step for whoever looks.</summary>
internal sealed class FolderUpload : ObjectUpload
{
    private readonly string _target;
    private readonly string _temporary;
    private readonly FileStream _file;

    private FolderUpload(string target, string temporary, FileStream file)
    {
        (_target, _temporary, _file) = (target, temporary, file);
        Content = new StorageStream(file, problem => Unwritable(target, problem));
    }

    public override Stream Content { get; }

    internal static FolderUpload Begin(string target, string incoming)
    {
        try
        {
            Directory.CreateDirectory(incoming);
            var temporary = Path.Combine(incoming, $"{Guid.NewGuid():n}.partial");
            return new FolderUpload(target, temporary, new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, useAsync: true));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(target, e);
        }
    }

    public override async Task<bool> CommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _file.FlushAsync(cancellationToken);
            _file.Flush(flushToDisk: true);
            await _file.DisposeAsync();
            Directory.CreateDirectory(Path.GetDirectoryName(_target)!);
            File.Move(_temporary, _target, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(_target))
        {
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(_target, e);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        try
        {
            await _file.DisposeAsync();
            File.Delete(_temporary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is left lies in the incoming folder, where nobody reads; the failure that led here must not be hidden by this one.
        }
    }

    private static StorageUnavailable Unwritable(string target, Exception problem) => new($"{target} cannot be written: {problem.Message}", problem);
}
