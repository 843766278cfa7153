using FlowDsl.Asl.Intrinsics;
using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>A JSON value in which some parts are computed.</summary>
internal abstract class Template
{
    public abstract JsonataValue Evaluate(Surroundings surroundings);

    /// <summary>A value without computed parts: it is what it is.</summary>
    internal sealed class Constant(JsonataValue value) : Template
    {
        public override JsonataValue Evaluate(Surroundings surroundings) => value;
    }

    /// <summary>One JSONata expression, which knows the field that it stands in for its error messages.</summary>
    internal sealed class Computed(Expression expression, Spot field) : Template
    {
        public Expression Expression => expression;

        public override JsonataValue Evaluate(Surroundings surroundings)
        {
            var result = expression.Evaluate(surroundings, out var problem);
            return problem.Length == 0 ? result : throw new StateFailure(
                ErrorNames.QueryEvaluationError, $"The JSONata expression '{expression.Text}' specified for the field '{field.InState}' {problem}") { Location = field.InState };
        }
    }

    /// <summary>A path, in a payload template (where the name of its member ends in <c>.$</c>) or a field that takes a template's values.</summary>
    internal sealed class Selected(JsonPath path, string field) : Template
    {
        private readonly bool _isMember = field.EndsWith(".$", StringComparison.Ordinal);

        public override JsonataValue Evaluate(Surroundings surroundings) =>
            _isMember ? Selecting.ForValue(path, field, surroundings) : Selecting.ForField(path, field, surroundings);
    }

    /// <summary>A call of an intrinsic function.</summary>
    internal sealed class Called(IntrinsicCall call) : Template
    {
        public override JsonataValue Evaluate(Surroundings surroundings)
        {
            try
            {
                return call.Evaluate(path => Selecting.ForArgument(path, call, surroundings), surroundings);
            }
            catch (IntrinsicFailedException failed)
            {
                throw new StateFailure(ErrorNames.IntrinsicFailure, failed.Message);
            }
        }
    }

    /// <summary>An object with a computed part somewhere within.</summary>
    internal sealed class Members(IReadOnlyList<KeyValuePair<string, Template>> parts) : Template
    {
        public override JsonataValue Evaluate(Surroundings surroundings)
        {
            var members = new KeyValuePair<string, JsonataValue>[parts.Count];
            for (var i = 0; i < members.Length; i++) members[i] = new(parts[i].Key, parts[i].Value.Evaluate(surroundings));
            return JsonataValue.ObjectOf(members);
        }
    }

    /// <summary>An array with a computed part somewhere within.</summary>
    internal sealed class Items(IReadOnlyList<Template> parts) : Template
    {
        public override JsonataValue Evaluate(Surroundings surroundings)
        {
            var items = new JsonataValue[parts.Count];
            for (var i = 0; i < items.Length; i++) items[i] = parts[i].Evaluate(surroundings);
            return JsonataValue.ArrayOf(items);
        }
    }
}
