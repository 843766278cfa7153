using FlowDsl.Fuzz.Targets;

namespace FlowDsl.Fuzz.Running;

/// <summary>Gives one input to a target, within a time.</summary>
internal sealed class Trial(IFuzzTarget target, TimeSpan limit)
{
    // What a thread of a server has; the library must not count on more.
    private const int StackBytes = 1024 * 1024;

    public Finding? Take(string input)
    {
        Exception? fault = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    target.Take(input);
                }
                catch (Exception thrown)
                {
                    fault = thrown;
                }
            },
            StackBytes) { IsBackground = true };
        thread.Start();
        if (!thread.Join(limit)) return new Finding("hang", $"it has not ended after {limit.TotalSeconds} s");
        return fault is null ? null : Finding.Of(fault);
    }
}
