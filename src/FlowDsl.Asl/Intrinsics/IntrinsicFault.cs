namespace FlowDsl.Asl.Intrinsics;

/// <summary>What a function has against its arguments. Only the call knows the text that the message begins with.</summary>
internal sealed class IntrinsicFault(string reason) : Exception(reason);
