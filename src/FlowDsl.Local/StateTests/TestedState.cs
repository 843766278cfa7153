using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.StateTests;

/// <summary>The state to test, made ready to run.</summary>
internal sealed record TestedState(StatePlan Plan)
{
    /// <summary>What AWS calls the state while it is tested, whatever its name is.</summary>
    public const string Name = "StateName";

    public static TestedState Find(StateTestRequest request)
    {
        var definition = Parse(request.Definition);
        try
        {
            if (request.StateName is not { } wanted) return new TestedState(PlanBuilder.Build(Alone(definition)).Root.States[Name]);
            var machine = PlanBuilder.Build(AslReader.Read(definition.GetRawText()));
            return new TestedState(Within(machine.Root, wanted) ?? throw StateTestRefusedException.Validation("State not found in definition"));
        }
        catch (DiagnosticException refused)
        {
            throw StateTestRefusedException.Definition(DefinitionProblems.Describe(refused.Diagnostics, definition, request.StateName is null));
        }
    }

    /// <summary>A state somewhere in a scope or in those within it.</summary>
    public static StatePlan? Within(ScopePlan scope, string name) => scope.States.TryGetValue(name, out var found)
        ? found
        : scope.States.Values.SelectMany(Inner).Select(inner => Within(inner, name)).FirstOrDefault(state => state is not null);

    public static IEnumerable<ScopePlan> Inner(StatePlan state) => state switch
    {
        MapPlan map => [map.Processor],
        ParallelPlan parallel => parallel.Branches,
        _ => [],
    };

    private static JsonElement Parse(string definition)
    {
        try
        {
            if (definition.Length <= AslReader.MaxBytes) return JsonElement.Parse(definition);
        }
        catch (JsonException broken)
        {
            var (reason, place) = JacksonText.Explain(definition, broken);
            throw StateTestRefusedException.Definition($"Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION: {reason}{(place is null ? "" : " at " + place)}'");
        }

        throw StateTestRefusedException.Validation(
            "1 validation error detected: Value at 'definition' failed to satisfy constraint: Member must have length less than or equal to 1048576");
    }

    /// <summary>A machine around one state, with an end wherever the state leads to.</summary>
    private static StateMachine Alone(JsonElement state)
    {
        var machine = AslReader.Read($$""" {"StartAt": "{{Name}}", "States": { "{{Name}}": {{state.GetRawText()}} } } """);
        // One end more than the state leads to, so that the machine has one: AWS asks for it of machines only.
        var targets = Targets(machine.States[0]).OfType<string>().Append(Name + "End").Distinct(StringComparer.Ordinal).Where(target => target != Name);
        return machine with { States = [machine.States[0], .. targets.Select(target => new SucceedState { Name = target })] };
    }

    private static IEnumerable<string?> Targets(State state) => state switch
    {
        ChoiceState choice => choice.Choices.Select(rule => (string?)rule.Next).Append(choice.Default),
        FallibleState fallible => fallible.Catch.Select(catcher => (string?)catcher.Next).Append(fallible.Next),
        ContinuingState continuing => [continuing.Next],
        _ => [],
    };
}
