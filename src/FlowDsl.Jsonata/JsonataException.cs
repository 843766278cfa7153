namespace FlowDsl.Jsonata;

/// <summary>
/// An expression that cannot be parsed (codes <c>S…</c>), or whose evaluation failed (<c>T…</c> types, <c>D…</c> data, <c>U…</c> limits and functions of the host).
/// </summary>
public sealed class JsonataException : Exception
{
    private string _message;

    internal JsonataException(string code, string message, int position, string? token, JsonataValue value, Exception? inner = null) : base(message, inner)
    {
        _message = message;
        Code = code;
        Position = position;
        Token = token;
        Value = value;
    }

    /// <summary>
    /// The reference implementation's code, such as <c>S0201</c>, <c>T2001</c>, <c>D1001</c>; <c>U1001</c> (depth, time) and <c>U1002</c> (memory) when a
    /// limit was reached; <c>U1003</c> when a function of the host threw an exception, which is the <see cref="Exception.InnerException"/>.
    /// </summary>
    public string Code { get; }

    /// <summary>Where in the expression's text: the offset of the token's first UTF-16 unit, or -1 where no place is known.</summary>
    public int Position { get; internal set; }

    /// <summary>The operator, function or piece of text at fault, where there is one.</summary>
    public string? Token { get; private set; }

    /// <inheritdoc/>
    public override string Message => _message;

    /// <summary>The value at fault, or undefined.</summary>
    public JsonataValue Value { get; }

    /// <summary>Notes the function in which the error happened.</summary>
    internal void Name(string? token, string message)
    {
        Token = token;
        _message = message;
    }
}
