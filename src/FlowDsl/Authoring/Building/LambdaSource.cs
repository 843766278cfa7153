using System.Linq.Expressions;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Authoring.Building;

/// <summary>A lambda as the author wrote it, with what a diagnostic about it needs.</summary>
/// <param name="Tree">The expression tree.</param>
/// <param name="Text">Its C# text.</param>
/// <param name="File">The file as the compiler named it.</param>
/// <param name="Line">The line.</param>
internal sealed record LambdaSource(LambdaExpression Tree, string Text, string File, int Line)
{
    public LambdaExpression Tree { get; } = Tree ?? throw new ArgumentNullException(nameof(Tree));

    public SourcePlace Place { get; } = SourcePaths.PlaceOf(File, Line);
}
