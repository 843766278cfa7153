namespace FlowDsl.Asl.Diagnostics;

/// <summary>Where a problem is: a <see cref="SourcePlace"/> or a <see cref="JsonPlace"/>. Its text is what a message shows.</summary>
public abstract record Place;
