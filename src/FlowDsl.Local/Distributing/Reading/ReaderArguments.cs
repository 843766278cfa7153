using FlowDsl.Jsonata;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>What a reader or writer asks S3 for.</summary>
internal static class ReaderArguments
{
    /// <exception cref="ItemsRefused">It is missing.</exception>
    public static string Required(JsonataValue arguments, string name) =>
        Optional(arguments, name) is { Length: > 0 } value ? value : throw new ItemsRefused($"The field '{name}' is required but was missing.");

    public static string? Optional(JsonataValue arguments, string name) =>
        arguments.Kind is JsonataKind.Object && arguments.TryGetMember(name, out var value) && value.Kind is JsonataKind.String ? value.AsString() : null;
}
