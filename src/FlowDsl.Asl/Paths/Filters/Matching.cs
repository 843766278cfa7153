using System.Text.RegularExpressions;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Paths.Filters;

/// <summary><c>@.a =~ /b.*/i</c>: the whole text has to match.</summary>
internal sealed class Matching(FilterOperand operand, Regex pattern) : FilterTest
{
    public override bool Holds(JsonataValue item, JsonataValue root) =>
        operand.TryValue(item, root, out var value) && value.Kind is JsonataKind.String or JsonataKind.Number && pattern.IsMatch(JavaText.Of(value));
}
