using System.Text;

namespace Medallion.Local.Commands.Review.Git;

/// <summary>What a git command did.</summary>
/// <param name="ExitCode">What it ended with; -1 when it was ended because its output was longer than the limit.</param>
/// <param name="Bytes">Its output, at most as long as the limit.</param>
/// <param name="Error">Its error output.</param>
internal sealed record GitOutput(int ExitCode, byte[] Bytes, string Error)
{
    /// <summary>Whether there was more than the limit.</summary>
    public bool IsCut => ExitCode == -1;

    /// <summary>The output as text; what is no UTF-8 becomes U+FFFD.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes);
}
