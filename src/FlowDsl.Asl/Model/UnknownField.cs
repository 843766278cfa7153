using System.Text.Json;

namespace FlowDsl.Asl.Model;

/// <summary>
/// A member that the model has no property for: one that is newer than this library, a known field whose value is a <c>${Token}</c> where
/// something else will stand after deployment, or one whose value the property could not give back as it was written: a value of another type, an
/// empty list, <c>"End": false</c>. Kept, so that nothing is lost between reading and writing.
/// </summary>
/// <param name="Name">The member's name.</param>
/// <param name="Value">Its value, as it was written.</param>
public sealed record UnknownField(string Name, JsonElement Value);
