namespace Medallion;

/// <summary>A data set that is not there, or does not say what it must. The message names the file and what is wrong with it.</summary>
public sealed class InvalidDataset : Exception
{
    /// <summary>A problem with its reason.</summary>
    public InvalidDataset(string message) : base(message) { }

    /// <summary>A problem with its reason and the error below it.</summary>
    public InvalidDataset(string message, Exception inner) : base(message, inner) { }

    /// <summary>A problem without a reason; use the others.</summary>
    public InvalidDataset() { }
}
