using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths;

/// <summary><c>..</c>: the step that follows is taken from every value below.</summary>
internal sealed class DescentStep : PathStep
{
    public override bool IsDefinite => false;

    public override string Fragment => "..";

    public override bool Fits(JsonataValue value) => true;

    public override void Walk(JsonataValue value, PathWalk walk) => walk.Descend(Next!, value);
}
