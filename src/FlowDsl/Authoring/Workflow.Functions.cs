namespace FlowDsl;

/// <summary>
/// What a lambda of a workflow may ask for beside its values: the clock, chance, and JSONata by hand. The lambda is translated; to run one of these is
/// an error.
/// </summary>
public static partial class Workflow
{
    /// <summary>The time at which the expression is evaluated, in UTC (<c>$now</c>).</summary>
    public static DateTimeOffset Now() => throw OutsideOfALambda(nameof(Now));

    /// <summary>A new version 4 UUID (<c>$uuid</c>, <see href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>).</summary>
    public static Guid NewGuid() => throw OutsideOfALambda(nameof(NewGuid));

    /// <summary>A number from 0 to below 1 (<c>$random</c>).</summary>
    public static double Random() => throw OutsideOfALambda(nameof(Random));

    /// <summary>A value as JSON text (<c>$string</c>): <c>true</c>, <c>1.5</c>, <c>{"a":1}</c>. Numbers have at most 15 digits.</summary>
    /// <param name="value">The value.</param>
    public static string Json(object? value) => throw OutsideOfALambda(nameof(Json));

    /// <summary>
    /// JSONata written by hand, for what C# cannot say. The text is parsed when the workflow is built; that its value is a <typeparamref name="T"/> is
    /// the author's word. It reads <c>$states</c>; the names of the workflow's variables are the compiler's to choose.
    /// </summary>
    /// <typeparam name="T">What the text gives.</typeparam>
    /// <param name="text">The expression, without <c>{% %}</c>.</param>
    public static T Jsonata<T>(string text) => throw OutsideOfALambda(nameof(Jsonata));

    internal static InvalidOperationException OutsideOfALambda(string name) =>
        new($"{name} exists only when the workflow runs. Use it inside a lambda that is handed to the builder.");
}
