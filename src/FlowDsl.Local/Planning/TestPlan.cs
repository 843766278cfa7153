using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>What a rule of a Choice asks.</summary>
internal abstract record TestPlan
{
    public abstract bool Holds(Surroundings surroundings);

    /// <summary>JSONata: an expression for true or false.</summary>
    internal sealed record Condition(Template Template, Spot Field) : TestPlan
    {
        public override bool Holds(Surroundings surroundings)
        {
            var value = Template.Evaluate(surroundings);
            return value.Kind is JsonataKind.Boolean ? value.AsBoolean() : throw Types.Unexpected(Template, Field.InState, "boolean", value);
        }
    }

    internal sealed record And(IReadOnlyList<TestPlan> Tests) : TestPlan
    {
        public override bool Holds(Surroundings surroundings)
        {
            foreach (var test in Tests)
                if (!test.Holds(surroundings)) return false;
            return true;
        }
    }

    internal sealed record Or(IReadOnlyList<TestPlan> Tests) : TestPlan
    {
        public override bool Holds(Surroundings surroundings)
        {
            foreach (var test in Tests)
                if (test.Holds(surroundings)) return true;
            return false;
        }
    }

    internal sealed record Not(TestPlan Test) : TestPlan
    {
        public override bool Holds(Surroundings surroundings) => !Test.Holds(surroundings);
    }

    /// <summary>Whether there is a value at all.</summary>
    internal sealed record Present(JsonPath Variable, bool Expected) : TestPlan
    {
        public override bool Holds(Surroundings surroundings) => Selecting.TrySelect(Variable, surroundings, out _) == Expected;
    }

    /// <summary>A value against another one, of the definition or found by a path.</summary>
    internal sealed record Comparison(JsonPath Variable, Comparator Comparator, JsonataValue Operand, JsonPath? OperandPath) : TestPlan
    {
        public override bool Holds(Surroundings surroundings) =>
            Comparator(Read(Variable, surroundings), OperandPath is null ? Operand : Read(OperandPath, surroundings));

        private static JsonataValue Read(JsonPath path, Surroundings surroundings) => Selecting.TrySelect(path, surroundings, out var value)
            ? value
            : throw new StateFailure(ErrorNames.Runtime, $"Invalid path '{path.Text}': The choice state's condition path references an invalid value.");
    }
}
