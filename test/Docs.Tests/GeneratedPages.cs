using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Diagrams;
using Pipelines.Earthquakes;

namespace Docs.Tests;

/// <summary>What is made from code says what the code says. <c>UPDATE_DOCS=true dotnet test test/Docs.Tests</c> writes it anew.</summary>
public sealed class GeneratedPages
{
    [Fact]
    public void The_page_of_diagnostics_has_every_code_of_the_table() => Match("docs/diagnostics.md", _ => DiagnosticsPage.Write(DiagnosticCodes.All));

    [Fact]
    public void The_page_of_settings_has_every_setting_with_its_default_and_meaning() => Match("docs/settings.md", _ => SettingsPage.Write());

    [Fact]
    public void Every_setting_says_what_it_means() => Assert.DoesNotMatch(@"(?m)\|  \|$", SettingsPage.Write());

    [Fact]
    public void The_readmes_diagram_is_the_one_of_the_pipeline()
    {
        var diagram = new MermaidStyle().Render(StateGraph.Of(EarthquakesPipeline.Definition.Compile().Definition));
        Match("README.md", readme => Between(readme, "```mermaid\n", "```", diagram));
    }

    private static string Between(string text, string begin, string end, string content)
    {
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return text[..from] + content + text[text.IndexOf(end, from, StringComparison.Ordinal)..];
    }

    private static void Match(string page, Func<string, string> write)
    {
        var path = Repository.PathOf(page);
        var now = File.Exists(path) ? Pages.Read(page) : "";
        var should = write(now);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "true") File.WriteAllText(path, should);
        else Assert.Equal(should, now);
    }
}
