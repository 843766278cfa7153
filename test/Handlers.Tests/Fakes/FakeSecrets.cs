using Handlers.Secrets;

namespace Handlers.Tests.Fakes;

/// <summary>Gives its values in order, a new one for each fresh request; the last one stays.</summary>
public sealed class FakeSecrets(params string[] values) : ISecretProvider
{
    private int _next;

    public List<(string Name, bool Fresh)> Asked { get; } = [];

    public ValueTask<string> GetAsync(string name, bool fresh, CancellationToken cancellationToken)
    {
        Asked.Add((name, fresh));
        if (fresh) _next = Math.Min(_next + 1, values.Length - 1);
        return ValueTask.FromResult(values[_next]);
    }
}
