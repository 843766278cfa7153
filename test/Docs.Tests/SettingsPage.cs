using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Medallion;

namespace Docs.Tests;

/// <summary>Every setting of a pipeline and every prop of its deployment as a page.</summary>
internal static class SettingsPage
{
    private const string Head = """
        # Settings

        Made from the settings' own documentation in `src/Medallion`. A pipeline has `Settings`, a `MedallionSettings`; what is left out has its default. `generate`, `run` and every other command refuse a
        setting that cannot be, with its name, the reason and what to write. [deployment.md](deployment.md) shows where `MedallionPipelineProps` go.


        """;

    private static readonly XmlDocs s_docs = new(typeof(MedallionSettings).Assembly);

    public static string Write()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        page.Append("## MedallionSettings\n\n").Append(s_docs.Of(typeof(MedallionSettings))).Append("\n\n");
        var root = new MedallionSettings();
        var properties = Properties(typeof(MedallionSettings));
        Table(page, properties, root);
        foreach (var property in properties.Where(property => IsGroup(property.PropertyType)))
        {
            page.Append($"\n## {property.Name}\n\n`{property.PropertyType.Name}`: {s_docs.Of(property.PropertyType)}\n\n");
            Table(page, Properties(property.PropertyType), property.GetValue(root));
        }

        page.Append("\n## MedallionPipelineProps\n\n").Append(s_docs.Of(typeof(MedallionPipelineProps))).Append("\n\n");
        Table(page, Properties(typeof(MedallionPipelineProps)), new MedallionPipelineProps());
        return page.ToString();
    }

    private static void Table(StringBuilder page, IEnumerable<PropertyInfo> properties, object? defaults)
    {
        page.Append("| name | type | default | meaning |\n|---|---|---|---|\n");
        foreach (var property in properties) page.Append($"| `{property.Name}` | {TypeName(property.PropertyType)} | {Default(property, defaults)} | {s_docs.Of(property)} |\n");
    }

    private static List<PropertyInfo> Properties(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null).OrderBy(property => property.MetadataToken)];

    private static bool IsGroup(Type type) => type.Namespace == nameof(Medallion) && type.Name.EndsWith("Settings", StringComparison.Ordinal);

    private static string TypeName(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return TypeName(inner);
        if (type.IsGenericType) return $"{(type.GetGenericArguments().Length == 1 ? "list" : "map")} of {TypeName(type.GetGenericArguments()[^1])}";
        return Type.GetTypeCode(type) switch
        {
            TypeCode.String => "text",
            TypeCode.Boolean => "`bool`",
            TypeCode.Int32 or TypeCode.Int64 when !type.IsEnum => "whole number",
            TypeCode.Decimal or TypeCode.Double => "number",
            _ => $"`{type.Name}`",
        };
    }

    private static string Default(PropertyInfo property, object? defaults)
    {
        if (property.IsDefined(typeof(RequiredMemberAttribute))) return "required";
        return property.GetValue(defaults) switch
        {
            null => "none",
            TimeSpan time => Time(time),
            bool flag => flag ? "`true`" : "`false`",
            string text => Code(text),
            Enum value => $"`{value}`",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable list => string.Join(", ", list.Cast<object>().Select(item => Code($"{item}"))) is { Length: > 0 } items ? items : "none",
            _ => IsGroup(property.PropertyType) ? $"[below](#{property.Name.ToLowerInvariant()})" : "its own",
        };
    }

    private static string Code(string text) => $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";

    private static string Time(TimeSpan time)
    {
        var (count, unit) = time switch
        {
            _ when time.Ticks % TimeSpan.TicksPerDay == 0 => (time.Days, "day"),
            _ when time.Ticks % TimeSpan.TicksPerHour == 0 => ((int)time.TotalHours, "hour"),
            _ when time.Ticks % TimeSpan.TicksPerMinute == 0 => ((int)time.TotalMinutes, "minute"),
            _ => ((int)time.TotalSeconds, "second"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
    }
}
