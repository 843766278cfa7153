using System.Text.Json.Serialization;

namespace FlowDsl.Local.Stepping;

/// <summary>The written form of an execution's state.</summary>
[JsonSerializable(typeof(ExecutionState))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class ExecutionStateJson : JsonSerializerContext;
