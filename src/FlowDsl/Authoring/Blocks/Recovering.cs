using System.Runtime.CompilerServices;
using FlowDsl.Authoring.Building;

namespace FlowDsl;

/// <summary>Going on after the error of a step that has no value.</summary>
public static class Recovering
{
    /// <summary>Goes on after the step.</summary>
    /// <typeparam name="TOut">The workflow's output.</typeparam>
    /// <param name="handler">The error's handler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Outcome<Nothing> Recover<TOut>(this CatchBlock<Nothing, TOut> handler, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return handler.Leave(SourcePaths.PlaceOf(file, line));
    }
}
