using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Intrinsics;

/// <summary><c>$.a</c>, <c>$$.a</c> or <c>$name.a</c>.</summary>
internal sealed class PathArgument(JsonPath path) : Argument
{
    public override JsonataValue Value(Func<JsonPath, JsonataValue> resolve, IJsonataHost host) => resolve(path);
}
