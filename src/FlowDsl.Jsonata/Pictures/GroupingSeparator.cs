namespace FlowDsl.Jsonata.Pictures;

/// <summary>A separator so many digits from the end.</summary>
internal readonly record struct GroupingSeparator(int Position, string Text);
