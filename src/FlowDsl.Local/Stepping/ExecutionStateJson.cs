using System.Text.Json.Serialization;

namespace FlowDsl.Local.Stepping;

/// <summary>The written form of an execution's state.</summary>
[JsonSerializable(typeof(ExecutionState))]
[JsonSerializable(typeof(Snapshot))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, Converters = [typeof(ValueConverter)], MaxDepth = 1000)]
internal sealed partial class ExecutionStateJson : JsonSerializerContext;
