namespace FlowDsl.Asl.Diagnostics;

/// <summary>One kind of problem: a row of the table of codes.</summary>
/// <param name="Id">What to search for: <c>FLOW</c> and four digits.</param>
/// <param name="Title">The problem in a few words.</param>
/// <param name="Help">What to do about it, as one sentence.</param>
public sealed record DiagnosticCode(string Id, string Title, string Help);
