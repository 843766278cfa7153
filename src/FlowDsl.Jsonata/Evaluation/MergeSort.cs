namespace FlowDsl.Jsonata.Evaluation;

/// <summary>A stable sort that a comparison which makes no sense can neither break nor keep from ending, as it can Array.Sort.</summary>
internal static class MergeSort
{
    internal static void Sort<T>(T[] items, Func<T, T, bool> swap, JsonataCall run) => Sort(items, new T[items.Length], 0, items.Length, swap, run);

    private static void Sort<T>(T[] items, T[] spare, int from, int to, Func<T, T, bool> swap, JsonataCall run)
    {
        if (to - from < 2) return;
        var middle = from + (to - from) / 2;
        Sort(items, spare, from, middle, swap, run);
        Sort(items, spare, middle, to, swap, run);
        Array.Copy(items, from, spare, from, to - from);
        var (left, right) = (from, middle);
        for (var at = from; at < to; at++)
        {
            run.Step();
            var takeRight = left == middle || (right < to && swap(spare[left], spare[right]));
            items[at] = takeRight ? spare[right++] : spare[left++];
        }
    }
}
