using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Authoring.Building;

/// <summary>A lambda as the author wrote it, with what a diagnostic about it needs.</summary>
/// <param name="tree">The expression tree.</param>
/// <param name="text">Its C# text.</param>
/// <param name="file">The file as the compiler named it.</param>
/// <param name="line">The line.</param>
internal sealed class LambdaSource(LambdaExpression tree, string text, string file, int line)
{
    public LambdaExpression Tree { get; } = tree ?? throw new ArgumentNullException(nameof(tree));

    public string Text { get; } = text;

    public SourcePlace Place { get; } = SourcePaths.PlaceOf(file, line);
}
