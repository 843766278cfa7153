namespace FlowDsl.Cdk;

/// <summary>A source file that was made of a workflow.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="Text">Its content: lines end with <c>\n</c>, and the same workflow gives the same bytes.</param>
public sealed record EmittedFile(string Name, string Text);
