namespace FlowDsl.Asl.Paths;

/// <summary>A value cannot be placed where a path says: Step Functions' <c>States.ResultPathMatchFailure</c>.</summary>
/// <param name="message">The reason.</param>
public sealed class PathPlacementException(string message) : Exception(message);
