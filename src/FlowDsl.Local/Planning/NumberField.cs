using FlowDsl.Asl.Paths;

namespace FlowDsl.Local.Planning;

/// <summary>A number that stands in the definition, is computed by JSONata, or is found by a path.</summary>
/// <param name="Name">The field, such as <c>MaxConcurrency</c>; with a path it is called <c>MaxConcurrencyPath</c>.</param>
/// <param name="Spot">Where it stands.</param>
/// <param name="Value">The number or its expression.</param>
/// <param name="Path">Where it is found.</param>
internal sealed record NumberField(string Name, Spot Spot, Template? Value, JsonPath? Path)
{
    /// <summary>Where it stands in its state, which is how AWS names the field of an expression: <c>ItemBatcher/MaxItemsPerBatch</c>.</summary>
    public string At => Spot.InState;
}
