using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Planning;

/// <summary>A state made ready to run.</summary>
internal abstract record StatePlan(State State)
{
    public string Name { get; } = State.Name;

    /// <summary>The types of the events that tell of it: <c>PassStateEntered</c>, <c>PassStateExited</c>.</summary>
    public string EnteredType { get; } = State.Type + "StateEntered";

    public string ExitedType { get; } = State.Type + "StateExited";

    public QueryLanguage Language { get; init; }

    public bool IsJsonPath => Language == QueryLanguage.JSONPath;

    /// <summary>JSONPath: what of the input the state works on. Null: all of it.</summary>
    public DataPath? InputPath { get; init; }

    /// <summary>JSONPath: what of the output is handed on. Null: all of it.</summary>
    public DataPath? OutputPath { get; init; }

    /// <summary>JSONata: what is handed on. Null: the state's result, or its input where it has none.</summary>
    public Template? Output { get; init; }

    public AssignPlan Assign { get; init; } = AssignPlan.Nothing;

    /// <summary>The state that follows; null at the end of the scope.</summary>
    public string? Next { get; } = (State as ContinuingState)?.Next;
}
