using System.Text;

namespace FlowDsl.Asl.Diagnostics;

/// <summary>A problem: what kind, where, why, and what to do.</summary>
public sealed record Diagnostic
{
    /// <summary>The kind of problem.</summary>
    public required DiagnosticCode Code { get; init; }

    /// <summary>Where it is, when that is known.</summary>
    public Place? Place { get; init; }

    /// <summary>The expression or text that has the problem, as it was written.</summary>
    public string? Expression { get; init; }

    /// <summary>Why it is a problem here: one sentence, without a full stop at its end.</summary>
    public required string Reason { get; init; }

    /// <summary>What to do, when that is more than the code's own help says.</summary>
    public string? Help { get; init; }

    /// <summary><c>FLOW1203 MedallionDaily.cs(42): 'expression' — reason. Help.</c></summary>
    public override string ToString()
    {
        var text = new StringBuilder(Code.Id);
        if (Place is not null) text.Append(' ').Append(Place);
        text.Append(": ");
        if (Expression is not null) text.Append('\'').Append(Expression).Append("' — ");
        return text.Append(Reason).Append(". ").Append(Help ?? Code.Help).ToString();
    }
}
