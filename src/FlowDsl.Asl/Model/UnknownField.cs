using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>
/// A member that the model has no property for: a field of JSONPath, one that is newer than this library, or a known field whose
/// value is a <c>${Token}</c> where a number or a boolean will stand after deployment. Kept, so that nothing is lost between reading and writing.
/// </summary>
/// <param name="Name">The member's name.</param>
/// <param name="Value">Its value, as it was written.</param>
public sealed record UnknownField(string Name, JsonElement Value);
