using FlowDsl.Jsonata;

namespace FlowDsl.Local.Planning;

/// <summary>Compares a value with an operand. Values of types that cannot be compared make it false, never an error.</summary>
internal delegate bool Comparator(JsonataValue value, JsonataValue operand);
