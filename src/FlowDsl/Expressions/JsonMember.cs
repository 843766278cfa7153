namespace FlowDsl.Expressions;

/// <summary>A member of a type that is written as an object.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Member">Its name in C#; null for one that the serializer adds.</param>
/// <param name="Type">The C# type that it is declared with.</param>
/// <param name="IsWritten">Whether the serializer writes it; it may only read it.</param>
internal sealed record JsonMember(string Name, string? Member, Type Type, bool IsWritten);
