namespace FlowDsl.Asl.Profile;

/// <summary>Why Step Functions refuses an expression when the state machine is created.</summary>
/// <param name="Code"><see cref="Invalid"/> or <see cref="Unsupported"/>.</param>
/// <param name="Message">The service's message.</param>
/// <param name="Position">Where in the expression's text, as an offset in UTF-16 units; -1 where no place is known.</param>
public sealed record JsonataProblem(string Code, string Message, int Position)
{
    /// <summary>The text is no expression.</summary>
    public const string Invalid = "INVALID_JSONATA_EXPRESSION";

    /// <summary>It is one, and uses what the service does not offer.</summary>
    public const string Unsupported = "UNSUPPORTED_JSONATA_EXPRESSION";
}
