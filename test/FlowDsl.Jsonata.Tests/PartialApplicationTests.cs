using static FlowDsl.Jsonata.Tests.Evaluating;

namespace FlowDsl.Jsonata.Tests;

/// <summary>Functions some of whose arguments are still open.</summary>
public sealed class PartialApplicationTests
{
    private const string Document = """{"items":[{"id":1,"name":"x"},{"id":2,"name":"y"}]}""";

    [Theory]
    [InlineData("($f := function($p, $q)<sf> { [$p, $q] }; $f(items.id, ?)(3))", "[1,2,3]")]
    [InlineData("($f := function($p)<n:n> { $p }; $f(?)('a'))", "\"a\"")]
    [InlineData("($f := function($p, $q)<nn?:n> { [$p, $q] }; $f(?)(1, 2))", "[1]")]
    [InlineData("($f := function($p) { $p }; $f(1, ?, ?)(2, 3))", "1")]
    [InlineData("($f := function($p) { $p }; $reduce([1, 2], $f(?, ?)))", "D3050")]
    [InlineData("($f := function($p)<n:n> { $p }; $f('a'))", "T0410")]
    public void A_partial_application_of_ones_own_function_has_no_signature(string text, string expected) => Assert.Equal(expected, Outcome(text, Document));

    [Theory]
    [InlineData("$uppercase(?)(1)")]
    [InlineData("$round(?, 1)('a')")]
    public void A_partial_application_of_a_built_in_function_keeps_its_signature(string text) => Assert.Equal("T0410", Outcome(text));
}
