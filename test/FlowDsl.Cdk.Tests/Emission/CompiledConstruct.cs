using System.Reflection;
using Amazon.CDK;
using Amazon.CDK.AWS.SNS;
using Constructs;
using FlowDsl.Cdk.Tests.Emission.Workflows;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using LambdaFunction = Amazon.CDK.AWS.Lambda.Function;
using SnsTopic = Amazon.CDK.AWS.SNS.Topic;

namespace FlowDsl.Cdk.Tests.Emission;

/// <summary>Emitted C#, compiled in this process against CDK and nothing of ours.</summary>
internal static class CompiledConstruct
{
    public static Assembly Compile(EmittedFile file)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error);
        var tree = CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose), file.Name);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("FlowDsl", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(file.Name, [tree], references, options).Emit(image);
        // What is documented twice in referenced assemblies is no fault of the source.
        Assert.Empty(result.Diagnostics.Where(one => one.Severity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning));
        return Assembly.Load(image.ToArray());
    }

    /// <summary>The file's construct in a stack of its own.</summary>
    public static Stack Synthesise(EmittedFile file, Case one)
    {
        var types = Compile(file).GetExportedTypes();
        var construct = Assert.Single(types, type => type.IsAssignableTo(typeof(Construct)));
        var properties = Assert.Single(types, type => type != construct);
        var stack = new Stack(new App(), "Stack");
        var props = Activator.CreateInstance(properties)!;
        var required = properties.GetProperties().Where(property => property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)));
        foreach (var (property, (token, value)) in required.Zip(one.Resources.OrderBy(resource => resource.Key, StringComparer.Ordinal)))
            property.SetValue(props, Resource(property.PropertyType, stack, token, value));
        Activator.CreateInstance(construct, stack, "Flow", props);
        return stack;
    }

    private static object Resource(Type type, Stack stack, string token, string value) =>
        type == typeof(Amazon.CDK.AWS.Lambda.IFunction) ? Function(stack, token, value)
        : type == typeof(ITopic) ? SnsTopic.FromTopicArn(stack, token, value)
        : value;

    private static Amazon.CDK.AWS.Lambda.IFunction Function(Stack stack, string id, string arn) =>
        arn.Split(':').Length > 7 ? Amazon.CDK.AWS.Lambda.Version_.FromVersionArn(stack, id, arn) : LambdaFunction.FromFunctionArn(stack, id, arn);
}
