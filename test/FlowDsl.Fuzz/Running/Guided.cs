using System.Globalization;
using System.Text;
using FlowDsl.Fuzz.Targets;
using SharpFuzz;

namespace FlowDsl.Fuzz.Running;

/// <summary>The same targets below afl-fuzz: it changes bytes, and keeps those inputs that come to code which none came to before.</summary>
internal static class Guided
{
    private const int LongestSeed = 1000;

    /// <summary>Takes what afl-fuzz gives until it ends the process; what a target throws is a crash to it.</summary>
    public static int Run(Func<IFuzzTarget> make)
    {
        // Instrumented code counts in memory that is there only while an input is taken: the target is made with the first one.
        var target = new Lazy<IFuzzTarget>(make);
        Fuzzer.OutOfProcess.Run(input => target.Value.Take(input));
        return 0;
    }

    /// <summary>Writes the target's seeds, each to a file of its own. Long ones are left out: afl-fuzz slows down with them.</summary>
    public static int WriteSeeds(IFuzzTarget target, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (index, seed) in target.Seeds.Where(seed => seed.Length <= LongestSeed).Index())
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"seed-{index:0000}.txt")), seed, new UTF8Encoding(false));
        return 0;
    }
}
