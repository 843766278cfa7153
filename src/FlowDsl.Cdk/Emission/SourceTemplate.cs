using Scriban;
using Scriban.Runtime;

namespace FlowDsl.Cdk.Emission;

/// <summary>A Scriban template that this assembly carries.</summary>
internal static class SourceTemplate
{
    /// <summary>Fills a template in.</summary>
    /// <param name="file">The template's file name.</param>
    /// <param name="model">What it shows; its members are written in snake case there.</param>
    /// <param name="functions">How the target language writes texts. Whatever comes from a workflow goes through one of them, or was made for that language already.</param>
    public static string Render(string file, object model, params ReadOnlySpan<(string Name, Func<string, string> Write)> functions)
    {
        var globals = new ScriptObject();
        globals.Import(model);
        foreach (var (name, write) in functions) globals.Import(name, write);
        // The limits are for templates of strangers; a definition may be as long as Step Functions takes.
        var context = new TemplateContext { AutoIndent = false, LoopLimit = 0, LimitToString = 0, NewLine = "\n", StrictVariables = true };
        context.PushGlobal(globals);
        return Load(file).Render(context);
    }

    private static Template Load(string file)
    {
        using var stream = typeof(SourceTemplate).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The assembly carries no {file}.");
        using var reader = new StreamReader(stream);
        var template = Template.Parse(reader.ReadToEnd().ReplaceLineEndings("\n"), file);
        return template.HasErrors ? throw new InvalidOperationException($"{file}: {template.Messages}") : template;
    }
}
