namespace FlowDsl.Local.Planning;

/// <summary>How items are put together before they are given to the iterations.</summary>
internal sealed record BatcherPlan(Template? BatchInput, NumberField? MaxItems, NumberField? MaxBytes);
