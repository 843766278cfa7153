using FlowDsl.Asl.Paths;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Intrinsics;

/// <summary>A call.</summary>
internal sealed class CallArgument(IntrinsicFunction function, Argument[] arguments) : Argument
{
    public IntrinsicFunction Function => function;

    public override JsonataValue Value(Func<JsonPath, JsonataValue> resolve, IJsonataHost host) =>
        function.Body(new Arguments(Array.ConvertAll(arguments, argument => argument.Value(resolve, host)), host));
}
