using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Expressions.Translators;

/// <summary>What a lambda writes for the members of an object that it makes.</summary>
internal sealed class Given
{
    private readonly JsonMembers _known;
    private SortedSet<string>? _unknown;

    private Given(JsonMembers known) => (_known, Written) = (known, new Expression?[known.All.Count]);

    /// <summary>For each member, in the order of JSON, what is written; null where it is left out.</summary>
    public Expression?[] Written { get; }

    /// <summary>The members that are written and have no place in JSON, sorted.</summary>
    public IReadOnlyCollection<string> Unknown => (IReadOnlyCollection<string>?)_unknown ?? [];

    /// <summary>Reads the arguments of the constructor and the initialisers. Null after a diagnostic.</summary>
    public static Given? Read(NewExpression made, IReadOnlyList<MemberBinding> bindings, JsonMembers known, TreeTranslator translator)
    {
        var given = new Given(known);
        var parameters = made.Constructor is { } constructor ? Constructors.MembersOf(constructor) : [];
        for (var i = 0; i < made.Arguments.Count; i++)
        {
            // An anonymous type names its members; a positional record has a member for each parameter.
            var name = made.Members?[i].Name ?? parameters[i];
            if (name is null)
            {
                var parameter = made.Constructor!.GetParameters()[i].Name;
                translator.Fail(DiagnosticCodes.NotConstructed, made, $"what the constructor of {made.Type.Name} does with '{parameter}' cannot be read");
                return null;
            }

            given.Write(name, made.Arguments[i]);
        }

        foreach (var binding in bindings)
        {
            if (binding is not MemberAssignment assignment)
            {
                translator.Fail(DiagnosticCodes.NotConstructed, made, $"{binding.Member.Name} is filled, not assigned", $"Write {binding.Member.Name} = new … {{ … }}");
                return null;
            }

            given.Write(binding.Member.Name, assignment.Expression);
        }

        return given;
    }

    private void Write(string member, Expression value)
    {
        var place = _known.PlaceOf(member);
        if (place >= 0) Written[place] = value;
        else (_unknown ??= new SortedSet<string>(StringComparer.Ordinal)).Add(member);
    }
}
