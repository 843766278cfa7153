namespace Glue.Tests;

[Collection("Spark")]
public sealed class PythonSuiteTests
{
    [FactWithSpark]
    public void The_Python_suite_passes_with_nothing_skipped()
    {
        var (code, output) = SparkPython.Run("-m", "pytest", "glue", "-q", "-p", "no:cacheprovider", "--tb=short");

        Assert.True(code == 0, output);
        Assert.Contains(" passed", output, StringComparison.Ordinal);
        Assert.DoesNotContain("skipped", output, StringComparison.Ordinal);
    }
}
