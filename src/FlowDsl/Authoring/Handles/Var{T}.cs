namespace FlowDsl;

/// <summary>A typed <see cref="Var"/>.</summary>
/// <typeparam name="T">The C# type of the value, which says its members' names and how it compares.</typeparam>
public abstract class Var<T> : Var
{
    private protected Var() { }

    /// <summary>Stands for the value inside a lambda that is handed to the builder; the lambda is translated, never run.</summary>
    /// <exception cref="InvalidOperationException">Always, when it is run: a workflow's value does not exist while the workflow is built.</exception>
    public T Value => throw new InvalidOperationException(
        "A workflow's value exists only when the workflow runs. Read it inside a lambda that is handed to the builder: () => step.Value.Count == 0.");
}
