namespace FlowDsl.Conformance.Executions;

/// <summary>
/// The mask <c>SfnNoneRecursiveParallelTransformer</c> of the recordings, on a history of ours: the events of a Parallel's branches lost their ids, were
/// sorted, and the ends between them and the state's exit were cut off. They are recorded with the id 0 here.
/// </summary>
public static class ParallelMask
{
    /// <summary>The kind of the transformer.</summary>
    public const string Name = "SfnNoneRecursiveParallelTransformer";

    /// <summary>The history as it would have been recorded.</summary>
    public static IReadOnlyList<RunEvent> Apply(IReadOnlyList<RunEvent> events)
    {
        var (masked, inside, start, within) = (events.ToList(), false, 0, 0);
        // The recordings' own walk, which cuts while it walks.
        for (var i = 0; i < masked.Count; i++)
        {
            switch (masked[i].Type)
            {
                case "ParallelStateStarted":
                    (inside, start, within) = (true, i + 1, 0);
                    break;
                case "ParallelStateSucceeded" or "ParallelStateAborted" or "ParallelStateExited" or "ParallelStateFailed":
                    masked.RemoveRange(start + within, Math.Max(0, i - start - within));
                    inside = false;
                    break;
                default:
                    if (!inside) break;
                    masked[i] = masked[i] with { Id = 0, PreviousId = 0 };
                    within++;
                    break;
            }
        }

        return masked;
    }
}
