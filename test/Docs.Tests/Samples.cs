using System.Text.RegularExpressions;

namespace Docs.Tests;

/// <summary>Code in a page stands in a file that is compiled; the page says in which.</summary>
public sealed partial class Samples
{
    [Theory]
    [MemberData(nameof(Pages.Names), MemberType = typeof(Pages))]
    public void Every_piece_of_CSharp_stands_in_a_file_that_is_compiled(string page)
    {
        foreach (Match block in CSharp().Matches(Pages.Read(page)))
        {
            var file = block.Groups["file"].Value;
            Assert.True(file.Length > 0, $"{page}: a block of C# does not say from which file it is: <!-- sample: path -->");
            Assert.Contains(Flat(block.Groups["code"].Value), Flat(Pages.Read(file)), StringComparison.Ordinal);
        }
    }

    // A page may leave out the indentation that the excerpt has in its file.
    private static string Flat(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex(@"(?:<!-- sample: (?<file>\S+) -->\n)?```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();
}
