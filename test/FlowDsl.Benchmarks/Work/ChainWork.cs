namespace FlowDsl.Benchmarks.Work;

/// <summary>A chain of Pass states, from code to the text of its definition.</summary>
internal static class ChainWork
{
    public static string Write(int states) => new Chain(states).Compile().Asl;

    /// <summary>What the chain is given.</summary>
    internal sealed record Given(Inner X);

    /// <summary>A part of it.</summary>
    internal sealed record Inner(string Y);

    /// <summary>What each state makes.</summary>
    internal sealed record Made(string A, int B);

    private sealed class Chain(int states) : Workflow<Given, Made>
    {
        protected override Outcome<Made> Define(Flow<Given, Made> flow)
        {
            var last = flow.Let("S0", () => new Made(flow.Input.Value.X.Y, 0));
            for (var i = 1; i < states; i++)
            {
                var number = i;
                last = flow.Let($"S{i}", () => new Made(flow.Input.Value.X.Y, number));
            }

            return flow.Return(() => last.Value);
        }
    }
}
