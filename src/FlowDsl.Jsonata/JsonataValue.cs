using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using FlowDsl.Jsonata.Values;

namespace FlowDsl.Jsonata;

/// <summary>
/// A JSONata value: JSON, nothing (<see cref="Undefined"/>) or a function. Immutable. A value made from a <see cref="JsonElement"/> reads
/// the element's document when it is needed, so the document must live as long as the value.
/// </summary>
public readonly partial struct JsonataValue
{
    /// <summary>The text is JSON again at once and no HTML page sees it.</summary>
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 100_000 };

    internal readonly object? Tag;
    internal readonly double Number;

    internal JsonataValue(object? tag, double number = 0)
    {
        Tag = tag;
        Number = number;
    }

    /// <summary>Nothing: the value of a path that matches nothing.</summary>
    public static JsonataValue Undefined => default;

    /// <summary>JSON null.</summary>
    public static JsonataValue Null => new(Scalar.Null);

    /// <summary>What this value is.</summary>
    public JsonataKind Kind => Tag switch
    {
        null => JsonataKind.Undefined,
        string => JsonataKind.String,
        var tag => Unsafe.As<HeapValue>(tag).Kind,
    };

    internal bool IsUndefined => Tag is null;

    /// <summary>The array, or null: without the type check of a hierarchy, which costs more than most operations.</summary>
    internal JsonataArray? AsArray() => Tag is null or string || Unsafe.As<HeapValue>(Tag).Kind != JsonataKind.Array ? null : Unsafe.As<JsonataArray>(Tag);

    /// <summary>The object, or null.</summary>
    internal JsonataObject? AsObject() => Tag is null or string || Unsafe.As<HeapValue>(Tag).Kind != JsonataKind.Object ? null : Unsafe.As<JsonataObject>(Tag);

    internal bool IsTrue => ReferenceEquals(Tag, Scalar.True);

    internal bool IsNumber => ReferenceEquals(Tag, Scalar.Number) || Tag is RawNumber;

    /// <summary>The value of a JSON element, without a copy; <see cref="Undefined"/> for a default element.</summary>
    public static JsonataValue From(JsonElement element) => From(element, depth: 0);

    internal static JsonataValue From(JsonElement element, int depth) => element.ValueKind switch
    {
        JsonValueKind.Object => new(new ElementObject(element, depth)),
        JsonValueKind.Array => new(new ElementArray(element, depth)),
        JsonValueKind.String => new(ElementText.Decode(element)),
        JsonValueKind.Number => ElementText.Number(element),
        JsonValueKind.True => new(Scalar.True),
        JsonValueKind.False => new(Scalar.False),
        JsonValueKind.Null => Null,
        _ => default,
    };

    /// <summary>A string; <see cref="Null"/> for null.</summary>
    public static JsonataValue From(string? text) => text is null ? Null : new(text);

    /// <summary>A number.</summary>
    public static JsonataValue From(double number) => new(Scalar.Number, number);

    /// <summary>A whole number; beyond ±2^53 it is rounded to the nearest double, which is all that JSONata has.</summary>
    public static JsonataValue From(long number) => new(Scalar.Number, number);

    /// <summary>true or false.</summary>
    public static JsonataValue From(bool value) => new(value ? Scalar.True : Scalar.False);

    /// <summary>A function that an expression can call by the name to which it is bound.</summary>
    public static JsonataValue From(JsonataFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return new(function.Callable);
    }

    /// <summary>
    /// An object of members that are already values: nothing is copied. A later member replaces an earlier one of its name; undefined ones are left out.
    /// </summary>
    [SuppressMessage("Naming", "CA1720:Identifiers should not contain type names", Justification = "String and Object are JSON's own names of its types.")]
    public static JsonataValue Object(IEnumerable<KeyValuePair<string, JsonataValue>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var result = new MemberObject();
        foreach (var (name, value) in members)
            if (!value.IsUndefined) result.Set(name, value);
        return new(result);
    }

    /// <summary>An array of items that are already values; undefined ones are left out.</summary>
    public static JsonataValue Array(IEnumerable<JsonataValue> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var result = new ListArray();
        foreach (var item in items)
            if (!item.IsUndefined) result.Add(item);
        return new(result);
    }

    /// <summary>The text of a string.</summary>
    /// <exception cref="InvalidOperationException">It is no string.</exception>
    public string AsString() => Tag as string ?? throw Not(JsonataKind.String);

    /// <summary>The value of a number.</summary>
    /// <exception cref="InvalidOperationException">It is no number.</exception>
    public double AsNumber() => IsNumber ? Number : throw Not(JsonataKind.Number);

    /// <summary>The value of a boolean.</summary>
    /// <exception cref="InvalidOperationException">It is no boolean.</exception>
    public bool AsBoolean() => Kind is JsonataKind.Boolean ? IsTrue : throw Not(JsonataKind.Boolean);

    /// <summary>The items of an array.</summary>
    /// <exception cref="InvalidOperationException">It is no array.</exception>
    public IEnumerable<JsonataValue> EnumerateItems()
    {
        var array = Tag as JsonataArray ?? throw Not(JsonataKind.Array);
        return Enumerable.Range(0, array.Count).Select(i => array[i]);
    }

    /// <summary>The members of an object, in order.</summary>
    /// <exception cref="InvalidOperationException">It is no object.</exception>
    public IEnumerable<KeyValuePair<string, JsonataValue>> EnumerateMembers() =>
        Tag is JsonataObject members ? members.Members.Pairs.ToArray() : throw Not(JsonataKind.Object);

    /// <summary>This value as a JSON element that owns its memory, or is part of the document from which the value came.</summary>
    /// <exception cref="InvalidOperationException">It is undefined or a function.</exception>
    public JsonElement ToJsonElement()
    {
        if (Tag is ElementObject members) return members.Element;
        if (Tag is ElementArray items) return items.Element;
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Plain)) WriteTo(writer);
        var reader = new Utf8JsonReader(buffer.WrittenSpan, new JsonReaderOptions { MaxDepth = int.MaxValue });
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>
    /// Writes this value as JSON. Numbers of a document that were not changed keep their text; others are written as ECMAScript does.
    /// Infinity and NaN, which JSON lacks, are written as the strings of these names.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is undefined or a function.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ValueWriter.Write(this, writer);
    }

    /// <summary>The JSON text of this value, or the name of its kind where it has none.</summary>
    public override string ToString() => Kind is JsonataKind.Undefined or JsonataKind.Function ? Kind.ToString() : ToJsonElement().GetRawText();

    private InvalidOperationException Not(JsonataKind wanted) => new($"The value is not of kind {wanted} but {Kind}.");
}
