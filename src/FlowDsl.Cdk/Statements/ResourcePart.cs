namespace FlowDsl.Cdk;

/// <summary>A piece of a statement's resource.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text itself, or the name of the token or pseudo parameter.</param>
internal readonly record struct ResourcePart(ResourcePartKind Kind, string Text);
