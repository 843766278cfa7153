namespace FlowDsl.Local.Stepping;

/// <summary>How long the API lets the texts of a failure be. See https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskFailure.html.</summary>
internal static class FailureTexts
{
    public const int LongestError = 256;
    public const int LongestCause = 32_768;

    /// <exception cref="ArgumentException">One of them is too long.</exception>
    public static void Check(string? error, string? cause)
    {
        if (error?.Length > LongestError) throw new ArgumentException($"An error has at most {LongestError} characters, this one has {error.Length}.", nameof(error));
        if (cause?.Length > LongestCause) throw new ArgumentException($"A cause has at most {LongestCause} characters, this one has {cause.Length}.", nameof(cause));
    }
}
