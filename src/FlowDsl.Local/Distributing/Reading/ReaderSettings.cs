using System.Text.Json;
using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Local.Distributing.Reading;

/// <summary>How the object of an item reader is read.</summary>
internal sealed record ReaderSettings
{
    /// <summary>CSV, JSON, JSONL, PARQUET, MANIFEST; null where none is given.</summary>
    public string? InputType { get; private init; }

    public bool LoadsListed { get; private init; }

    public bool IsInventory { get; private init; }

    public bool IsAthena { get; private init; }

    /// <summary>The names of a text's columns; null: they are in its first row.</summary>
    public IReadOnlyList<string>? Headers { get; private init; }

    public byte Delimiter { get; private init; }

    /// <summary>The steps of the pointer to the items within a JSON file.</summary>
    public IReadOnlyList<string> Pointer { get; private init; } = [];

    /// <exception cref="ItemsRefused">A value has no meaning.</exception>
    public static ReaderSettings Of(ReaderConfig? config)
    {
        var (type, manifest) = (Text(config?.InputType), Text(config?.ManifestType));
        return new ReaderSettings
        {
            InputType = type,
            LoadsListed = Text(config?.Transformation) == "LOAD_AND_FLATTEN",
            IsInventory = manifest == "S3_INVENTORY" || manifest is null && type == "MANIFEST",
            IsAthena = manifest == "ATHENA_DATA",
            Headers = Text(config?.CSVHeaderLocation) == "GIVEN" ? Names(config!.CSVHeaders) : null,
            Delimiter = (byte)(Text(config?.CSVDelimiter) switch
            {
                null or "COMMA" => ',',
                "PIPE" => '|',
                "SEMICOLON" => ';',
                "SPACE" => ' ',
                "TAB" => '\t',
                var other => throw new ItemsRefused($"'{other}' is no value of CSVDelimiter: COMMA, PIPE, SEMICOLON, SPACE, TAB."),
            }),
            Pointer = Text(config?.ItemsPointer) is { Length: > 0 } pointer ? Steps(pointer) : [],
        };
    }

    private static string? Text(JsonElement? value) => value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static List<string> Names(JsonElement? headers) =>
        headers is { ValueKind: JsonValueKind.Array } names && names.GetArrayLength() > 0 && names.EnumerateArray().All(name => name.ValueKind is JsonValueKind.String)
            ? [.. names.EnumerateArray().Select(name => name.GetString()!)]
            : throw new ItemsRefused("CSVHeaderLocation is GIVEN, but CSVHeaders is no array of names.");

    private static IReadOnlyList<string> Steps(string pointer) => pointer[0] == '/'
        ? JsonPointers.Segments(pointer)
        : throw new ItemsRefused($"The ItemsPointer '{pointer}' is no JSON pointer: it must begin with '/'.");
}
