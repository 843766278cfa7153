using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths;

/// <summary><c>*</c>: all members or items.</summary>
internal sealed class WildcardStep : PathStep
{
    public override bool IsDefinite => false;

    public override string Fragment => "[*]";

    public override bool Fits(JsonataValue value) => true;

    public override void Walk(JsonataValue value, PathWalk walk)
    {
        if (value.Kind is JsonataKind.Object)
            foreach (var (_, member) in value.Members) walk.Reach(Next, member);
        else if (value.Kind is JsonataKind.Array)
            for (var i = 0; i < value.Count; i++) walk.Reach(Next, value[i]);
    }
}
