using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths;

/// <summary><c>.name</c> or <c>['name']</c>.</summary>
internal sealed class NameStep(string name) : PathStep
{
    public string Name { get; } = name;

    public override bool IsDefinite => true;

    public override string Fragment { get; } = $"['{name}']";

    public override bool Fits(JsonataValue value) => value.TryGetMember(Name, out _);

    public override bool TryOne(JsonataValue value, out JsonataValue child) => value.TryGetMember(Name, out child);

    protected override string Explain(JsonataValue value, JsonPath path)
    {
        if (value.Kind is not JsonataKind.Object) return JavaText.NoObject(Fragment, Before, value);
        return Next is null ? base.Explain(value, path) : "Missing property in path " + Before + Fragment;
    }
}
