using System.Diagnostics;
using System.Globalization;

namespace FlowDsl.Fuzz.Running;

/// <summary>Runs the loop in a process of its own, with little memory, and goes on where that process died.</summary>
internal static class Supervisor
{
    /// <summary>The variable that tells the process that it is the inner one, and where to write each input before it is tried.</summary>
    public const string LastInput = "FLOWDSL_FUZZ_LAST_INPUT";

    private const int MostDeaths = 5;
    private static readonly TimeSpan s_minimising = TimeSpan.FromSeconds(30);

    /// <summary>Whether there were findings.</summary>
    public static bool Run(string target, TimeSpan duration, int seed, int count)
    {
        var (start, last, deaths, found) = (Stopwatch.GetTimestamp(), Path.GetTempFileName(), 0, false);
        while (count > 0 && deaths < MostDeaths && duration + (s_minimising * deaths) - Stopwatch.GetElapsedTime(start) is { Ticks: > 0 } left)
        {
            var minutes = left.TotalMinutes.ToString(CultureInfo.InvariantCulture);
            var code = Start(last, quiet: false, target, "--minutes", minutes, "--seed", $"{seed}", "--count", $"{count}");
            if (code is 0 or 1)
            {
                found |= code == 1;
                break;
            }

            deaths++;
            found = true;
            var text = InputFile.Read(last);
            if (text.Length == 0) throw new InvalidOperationException($"the process ended with {code} before it tried anything");
            var line = text.IndexOf('\n', StringComparison.Ordinal);
            var (at, input) = (int.Parse(text[..line], CultureInfo.InvariantCulture), text[(line + 1)..]);
            var least = Minimiser.Minimise(input, shorter => Dies(target, shorter), s_minimising);
            FindingReport.Write(at, new Finding("death", $"the process ended with {code}: a stack overflow, or more than its memory"), least);
            count -= at - seed + 1;
            seed = unchecked(at + 1);
        }

        File.Delete(last);
        return found;
    }

    private static bool Dies(string target, string input)
    {
        var file = Path.GetTempFileName();
        try
        {
            InputFile.Write(file, input);
            return Start(file, quiet: true, target, "--input", file) is not (0 or 1);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static int Start(string last, bool quiet, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardError = quiet, RedirectStandardOutput = quiet };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Insert(0, typeof(Supervisor).Assembly.Location);
        start.Environment[LastInput] = last;
        // A gigabyte: the limits of the library stay far below.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x40000000";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using var process = Process.Start(start)!;
        if (quiet)
        {
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        process.WaitForExit();
        return process.ExitCode;
    }
}
