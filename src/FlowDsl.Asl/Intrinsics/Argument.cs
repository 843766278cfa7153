using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Intrinsics;

/// <summary>An argument of a call.</summary>
internal abstract class Argument
{
    public abstract JsonataValue Value(Func<JsonPath, JsonataValue> resolve, IJsonataHost host);
}
