using System.Text;
using FlowDsl.Asl.Json;

namespace FlowDsl.Cdk.Emission;

/// <summary>A workflow as a CloudFormation template.</summary>
internal static class CloudFormationSource
{
    private const int LongestDescription = 1024;

    public static EmittedFile Emit(CompiledWorkflow workflow, string baseName, TemplateFormat format, bool sam)
    {
        Func<string, string> quote = format == TemplateFormat.Json ? JsonQuoted : YamlText.Quoted;
        var parameters = TemplateParameter.Of(workflow);
        var resources = new TemplateResource(format, quote, parameters.ToDictionary(parameter => parameter.Token));
        var model = new
        {
            Workflow = workflow.Name,
            Name = baseName,
            Description = Description(workflow),
            Sam = sam,
            Parameters = parameters,
            Functions = parameters.Where(parameter => parameter.Condition.Length > 0).ToList(),
            Statements = EmittedStatement.OfTemplate(workflow, resources.Write),
            Warnings = workflow.Warnings.Select(warning => warning.ToString()).ToList(),
            Definition = Definition(workflow.Asl, format, sam),
        };
        var extension = format == TemplateFormat.Json ? "json" : "yaml";
        var text = SourceTemplate.Render($"template.{extension}.scriban", model, ("quote", quote), ("line", CommentText.Line));
        return new EmittedFile($"{baseName}.{(sam ? "sam" : "template")}.{extension}", text);
    }

    private static string Definition(string asl, TemplateFormat format, bool sam) => (format, sam) switch
    {
        (TemplateFormat.Json, false) => JsonQuoted(asl),
        (TemplateFormat.Json, true) => YamlText.Indented(Seen(asl), 8),
        (_, false) => YamlText.Block(asl, 8),
        _ => $"\n{new string(' ', 8)}{YamlText.Json(asl, 8)}",
    };

    private static string Description(CompiledWorkflow workflow)
    {
        var text = CommentText.Line(workflow.Definition.Comment ?? $"The workflow {workflow.Name}");
        // CloudFormation counts bytes.
        while (Encoding.UTF8.GetByteCount(text) > LongestDescription) text = text[..(text.Length - (char.IsLowSurrogate(text[^1]) ? 2 : 1))];
        return text;
    }

    private static string JsonQuoted(string text) => Seen(JsonStyle.Compact(json => json.WriteStringValue(text)));

    private static string Seen(string json) => HiddenCharacters.Escaped(json, HiddenCharacters.AsPair);
}
