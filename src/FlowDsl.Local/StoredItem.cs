namespace FlowDsl.Local;

/// <summary>An object as a listing has it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="LastModified">When it was written.</param>
/// <param name="ETag">A mark of its content, in quotes.</param>
/// <param name="StorageClass">Where it is kept.</param>
public sealed record StoredItem(string Key, long Size, DateTimeOffset LastModified, string ETag, string StorageClass = "STANDARD");
