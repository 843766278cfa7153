using System.CommandLine;
using FlowDsl.Conformance;
using FlowDsl.Conformance.Commands;
using FlowDsl.Fuzz.Running;
using TestSupport;

namespace FlowDsl.Jsonata.Tests;

/// <summary>What the runners of the corpora and of random inputs take.</summary>
public sealed class CommandLinesTests
{
    [Theory]
    [InlineData("'nope' not recognized", "nope")]
    [InlineData("--nope", "jsonata", "--nope")]
    [InlineData("--filter", "jsonata", "--filter")]
    [InlineData("--failures", "jsonata", "--failures")]
    [InlineData("there is no such folder", "jsonata", "--failures", "/nonexistent/x.md")]
    [InlineData("it is a folder", "jsonata", "--failures", "/")]
    [InlineData("--raise needs all cases", "jsonata", "--filter", "path", "--raise")]
    public void What_the_conformance_runner_cannot_do_is_wrong_usage(string why, params string[] arguments) =>
        Refused(ConformanceCommand.Make(), why, arguments);

    [Theory]
    [InlineData("'nope' not recognized", "nope")]
    [InlineData("Required argument", new string[0])]
    [InlineData("--minutes", "jsonata", "--minutes", "0")]
    [InlineData("--minutes", "jsonata", "--minutes", "-1")]
    [InlineData("--minutes", "jsonata", "--minutes", "NaN")]
    [InlineData("--minutes", "jsonata", "--minutes", "1e300")]
    [InlineData("--minutes", "jsonata", "--minutes", "soon")]
    [InlineData("--count", "jsonata", "--count", "0")]
    [InlineData("no such file", "jsonata", "--input", "/nonexistent/input")]
    public void What_the_fuzzer_cannot_do_is_wrong_usage(string why, params string[] arguments) => Refused(FuzzCommand.Make(), why, arguments);

    [Fact]
    public void Seeds_are_written_one_to_a_file_for_a_fuzzer_that_coverage_guides()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Assert.Equal(0, CommandLine.Run(FuzzCommand.Make(), ["jsonpath", "--write-seeds", folder.FullName]));

            var seeds = folder.GetFiles().Select(file => File.ReadAllText(file.FullName)).ToList();
            Assert.NotEmpty(seeds);
            Assert.All(seeds, seed => Assert.True(seed.StartsWith('$') || seed.StartsWith("States.", StringComparison.Ordinal), seed));
            Refused(FuzzCommand.Make(), "it is a file", "jsonpath", "--write-seeds", folder.GetFiles()[0].FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [FactWithShared(Corpus.JsonataSuite)]
    public void A_filter_that_no_case_has_says_so() => Refused(ConformanceCommand.Make(), "No case has 'zzzznope' in its id.", "jsonata", "--filter", "zzzznope");

    [FactWithShared(Corpus.JsonataSuite)]
    public void A_file_that_cannot_be_written_is_wrong_usage() =>
        Refused(ConformanceCommand.Make(), "--failures", "jsonata", "--failures", Path.Join(Path.GetTempPath(), new string('x', 300)));

    [Fact]
    public void Help_is_no_wrong_usage()
    {
        using var output = new StringWriter();
        Assert.Equal(0, CommandLine.Run(ConformanceCommand.Make(), ["--help"], output));
        Assert.Contains("--failures", output.ToString(), StringComparison.Ordinal);
    }

    private static void Refused(RootCommand command, string why, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(CommandLine.WrongUsage, CommandLine.Run(command, arguments, output, error));
        Assert.Contains(why, error.ToString(), StringComparison.Ordinal);
    }
}
