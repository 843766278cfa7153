namespace FlowDsl.Jsonata.Parsing;

/// <summary>An expression's syntax tree with what was noted of its variables on the way.</summary>
/// <param name="Root">The tree.</param>
/// <param name="Bound">The variables that it binds anywhere: the others can be looked up without walking frames.</param>
/// <param name="Binds">Whether it binds one in the frame in which it is evaluated.</param>
/// <param name="NamesEval">Whether <c>$eval</c> occurs in it, so that texts unknown yet may see and bind variables.</param>
internal readonly record struct ParsedText(JsonataNode Root, IReadOnlySet<string> Bound, bool Binds, bool NamesEval);
