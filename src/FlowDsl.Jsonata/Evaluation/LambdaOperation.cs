using FlowDsl.Jsonata.Functions;

namespace FlowDsl.Jsonata.Evaluation;

/// <summary>Makes a function of its body and of the place where it stands.</summary>
internal sealed class LambdaOperation(string[] parameters, Signature? signature, Operation body) : Operation
{
    private protected override JsonataValue Compute(JsonataValue input, Frame frame, JsonataCall run) =>
        new(new Lambda(parameters, signature, body, new Scope(input, frame)));
}
