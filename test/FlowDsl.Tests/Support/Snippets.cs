using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlowDsl.Tests.Support;

/// <summary>Compiles what an author might write, as the author's compiler would.</summary>
internal static class Snippets
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_references = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    /// <summary>The ids of the compiler's errors for these steps of a workflow.</summary>
    public static IReadOnlyList<string> ErrorsOf(string steps)
    {
        var source = $$"""
            using System;
            using FlowDsl;

            public sealed record Order { public required string Id { get; init; } public required int Count { get; init; } }
            public sealed record Priced { public required double Total { get; init; } }
            public sealed record Receipt { public required double Paid { get; init; } }

            public sealed class Snippet(Function<Order, Priced> price, Topic alerts) : Workflow<Order, Receipt>
            {
                protected override Outcome<Receipt> Define(Flow<Order, Receipt> flow)
                {
                    {{steps}}
                }
            }
            """;
        var compilation = CSharpCompilation.Create("Snippet", [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp14))], s_references.Value,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id).Distinct()];
    }
}
