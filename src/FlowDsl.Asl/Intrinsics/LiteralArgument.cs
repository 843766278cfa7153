using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Intrinsics;

/// <summary>A text, a number, true, false or null.</summary>
internal sealed class LiteralArgument(JsonataValue value) : Argument
{
    public override JsonataValue Value(Func<JsonPath, JsonataValue> resolve, IJsonataHost host) => value;
}
