using FlowDsl.Jsonata;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>What a reader or writer asks S3 for.</summary>
internal static class ReaderArguments
{
    /// <exception cref="ItemsRefused">It is missing, or no text.</exception>
    public static string Required(JsonataValue arguments, string name)
    {
        if (Optional(arguments, name) is { Length: > 0 } value) return value;
        throw new ItemsRefused(arguments.Kind is JsonataKind.Object && arguments.TryGetMember(name, out var other) && other.Kind is not JsonataKind.String
            ? $"The field '{name}' must be a string, but was {other.ToJson()}."
            : $"The field '{name}' is required but was missing.");
    }

    public static string? Optional(JsonataValue arguments, string name) =>
        arguments.Kind is JsonataKind.Object && arguments.TryGetMember(name, out var value) && value.Kind is JsonataKind.String ? value.AsString() : null;
}
