using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Asl.Json;

/// <summary>Collects what is wrong with one document, up to a number that a person can still read.</summary>
internal sealed class Problems(ReadOnlyMemory<byte> utf8)
{
    private const int Most = 100;
    private readonly List<Diagnostic> _found = [];

    public IReadOnlyList<Diagnostic> Found => _found;

    public bool IsFull => _found.Count >= Most;

    public void Add(DiagnosticCode code, Located at, string reason)
    {
        if (IsFull) return;
        var (line, column) = JsonLocator.Find(utf8.Span, at.Segments());
        _found.Add(new Diagnostic { Code = code, Place = new JsonPlace(at.Pointer(), line, column), Reason = reason });
    }

    public void Add(DiagnosticCode code, JsonPlace? place, string reason) => Add(new Diagnostic { Code = code, Place = place, Reason = reason });

    public void Add(Diagnostic problem)
    {
        if (!IsFull) _found.Add(problem);
    }
}
