namespace Handlers.Storage;

/// <summary>Which keys an object may have: the same on every store, so that a run on a folder is a run on S3.</summary>
public static class ObjectKey
{
    /// <summary>Throws when a key could leave the root of a folder, or could not be a file's path there.</summary>
    /// <param name="key">Segments joined by <c>/</c>.</param>
    /// <exception cref="ArgumentException">The key has an empty segment, <c>.</c>, <c>..</c>, or a character other than ASCII letters, digits and <c>-_.=</c>.</exception>
    public static void Check(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        foreach (var segment in key.Split('/'))
            if (segment is "" or "." or ".." || !segment.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '='))
                throw new ArgumentException($"'{key}' is no key of an object: use segments of letters, digits and '-_.=' joined by '/'.", nameof(key));
    }
}
