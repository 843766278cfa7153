namespace FlowDsl.Jsonata.Functions;

/// <summary>Lower case with the one mapping of a letter to several that ECMAScript makes and .NET does not.</summary>
internal static class Lowercase
{
    internal static string Of(string text) => text.Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant();
}
