using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace FlowDsl.Expressions;

/// <summary>How C# values and members look in JSON: by the serializer options that the handler uses too, so that the two cannot drift.</summary>
internal sealed class JsonNames
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonNames> s_ofOptions = [];

    private readonly JsonSerializerOptions _options;
    private readonly ConcurrentDictionary<Type, JsonTypeInfo> _infos = new();
    private readonly ConcurrentDictionary<Type, JsonMembers?> _members = new();

    private JsonNames(JsonSerializerOptions options)
    {
        var fallback = new DefaultJsonTypeInfoResolver();
        var resolver = options.TypeInfoResolver is { } own ? JsonTypeInfoResolver.Combine(own, fallback) : fallback;
        _options = new JsonSerializerOptions(options) { TypeInfoResolver = resolver.WithAddedModifier(KeepNamesOfAws) };
    }

    /// <summary>The names by some options. Options that can change no more are read once, whichever workflows have them.</summary>
    /// <param name="options">The workflow's options. Types that its context does not know (primitives, types of the authoring library) are added.</param>
    public static JsonNames By(JsonSerializerOptions options) =>
        options.IsReadOnly ? s_ofOptions.GetValue(options, static options => new JsonNames(options)) : new JsonNames(options);

    /// <summary>The JSON members of a type, or null when the type is not written as an object of members.</summary>
    public JsonMembers? Members(Type type) =>
        _members.GetOrAdd(type, static (type, names) => names.Info(type) is { Kind: JsonTypeInfoKind.Object } info ? new JsonMembers(info.Properties) : null, this);

    /// <summary>The JSON name of a member, or null when the serializer does not write it.</summary>
    public string? Of(MemberInfo member, Type type) => Members(type)?.NameOf(member.Name);

    /// <summary>A value as JSON.</summary>
    /// <exception cref="NotSupportedException">The serializer refuses it.</exception>
    public JsonElement ToJson(object? value, Type type) => JsonSerializer.SerializeToElement(value, Info(type == typeof(object) && value is not null ? value.GetType() : type));

    /// <summary>The member that says of which derived type a value is, when it stands where a base type is declared; or null.</summary>
    public (string Name, object Value)? Discriminator(Type declared, Type actual)
    {
        if (declared == actual || Info(declared).PolymorphismOptions is not { } polymorphism) return null;
        foreach (var derived in polymorphism.DerivedTypes)
            if (derived.DerivedType == actual) return derived.TypeDiscriminator is { } value ? (polymorphism.TypeDiscriminatorPropertyName, value) : null;
        return null;
    }

    /// <summary>The name that stands for an enum's value, or null when it is written as a number.</summary>
    public string? EnumName(Type type, object value)
    {
        var json = ToJson(value, type);
        return json.ValueKind == JsonValueKind.String ? json.GetString() : null;
    }

    private static void KeepNamesOfAws(JsonTypeInfo info)
    {
        if (!info.Type.IsDefined(typeof(AwsShapeAttribute), inherit: false)) return;
        foreach (var property in info.Properties)
            if (property.AttributeProvider is MemberInfo member && !member.IsDefined(typeof(JsonPropertyNameAttribute))) property.Name = member.Name;
    }

    private JsonTypeInfo Info(Type type) => _infos.GetOrAdd(type, static (type, options) => options.GetTypeInfo(type), _options);
}
