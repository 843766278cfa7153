namespace FlowDsl.Conformance.Scoring;

/// <summary>Judges one case so that whatever is thrown on the way is that case's failure, and the others are still judged.</summary>
internal static class Attempt
{
    /// <summary>What <paramref name="judge"/> says is wrong, or what it threw; null when nothing is.</summary>
    public static string? Of(Func<string?> judge)
    {
        try
        {
            return judge();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return $"crash: {fault}";
        }
    }
}
