using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths;

/// <summary><c>['a','b']</c>: at the end of a path an object of those members, elsewhere each of them in turn.</summary>
internal sealed class NamesStep(string[] names) : PathStep
{
    public override bool IsDefinite => Next is null;

    public override string Fragment { get; } = $"[{string.Join(",", names.Select(name => $"'{name}'"))}]";

    public override bool Fits(JsonataValue value) => value.Kind is JsonataKind.Object;

    public override bool TryOne(JsonataValue value, out JsonataValue child)
    {
        child = default;
        if (value.Kind is not JsonataKind.Object) return false;
        child = JsonataValue.Object(names.Where(name => value.TryGetMember(name, out _)).Select(name => KeyValuePair.Create(name, Member(value, name))));
        return true;
    }

    protected override string Explain(JsonataValue value, JsonPath path) => JavaText.NoObject(Fragment, Before, value);

    public override void Walk(JsonataValue value, PathWalk walk)
    {
        if (Next is null)
        {
            base.Walk(value, walk);
            return;
        }

        foreach (var name in names)
            if (value.TryGetMember(name, out var member)) walk.Reach(Next, member);
    }

    private static JsonataValue Member(JsonataValue value, string name) => value.TryGetMember(name, out var member) ? member : default;
}
