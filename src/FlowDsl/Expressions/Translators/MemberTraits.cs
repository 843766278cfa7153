using System.Reflection;
using System.Runtime.CompilerServices;

namespace FlowDsl.Expressions.Translators;

/// <summary>What a member's declaration tells beyond its type. Attributes and annotations are slow to read, and each member of each lambda is asked for them.</summary>
internal sealed class MemberTraits
{
    // Weak: types can be unloaded.
    private static readonly ConditionalWeakTable<MemberInfo, MemberTraits> s_known = [];

    private readonly Lazy<(Nullness Own, Nullness OfItems)> _nullness;

    private MemberTraits(MemberInfo member)
    {
        ContextPath = member.GetCustomAttribute<ContextPathAttribute>()?.Path;
        _nullness = new(() => Annotated(member));
    }

    /// <summary>The path in the context object that the member stands for, or null.</summary>
    public string? ContextPath { get; }

    /// <summary>What may stand in the place of its value.</summary>
    public Nullness Nullness => _nullness.Value.Own;

    /// <summary>What may stand in the place of an element of its value, which the element's type does not tell for references.</summary>
    public Nullness NullnessOfItems => _nullness.Value.OfItems;

    public static MemberTraits Of(MemberInfo member) => s_known.GetValue(member, static member => new MemberTraits(member));

    private static (Nullness Own, Nullness OfItems) Annotated(MemberInfo member)
    {
        // The context is not safe for use by two threads, and cheap to make.
        var context = new NullabilityInfoContext();
        var info = member is PropertyInfo property ? context.Create(property) : context.Create((FieldInfo)member);
        var item = info.ElementType ?? (info.GenericTypeArguments is [var only] ? only : null);
        return (Own(info), item is { Type.IsValueType: false, ReadState: not NullabilityState.NotNull } ? Nullness.Null : Nullness.Never);
    }

    private static Nullness Own(NullabilityInfo info) => info.Type.IsValueType
        ? ValueKinds.IsNullable(info.Type) ? Nullness.Absent : Nullness.Never
        : info.ReadState == NullabilityState.NotNull ? Nullness.Never : Nullness.Absent;
}
