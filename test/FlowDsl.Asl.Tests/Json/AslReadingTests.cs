using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;

namespace FlowDsl.Asl.Tests.Json;

public sealed class AslReadingTests
{
    private const string Definition = """
        { "StartAt": "a/b", "States": {
            "a/b": { "Type": "Choice", "Choices": [ { "Condition": true,
              "Next": "c~d" } ] },
            "c~d": { "Type": "Succeed" } } }
        """;

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("/States/a~1b/Choices/0/Next", 3, 15)]
    [InlineData("/States/c~0d", 4, 12)]
    [InlineData("/States/c~0d/Output/0", 4, 12)]
    [InlineData("/States/a~1b/Choices/x", 2, 43)]
    public void A_problem_that_has_a_pointer_alone_is_given_its_line_and_column(string text, int line, int column)
    {
        var problem = new Diagnostic { Code = DiagnosticCodes.Empty, Place = new JsonPlace(text), Reason = "r" };

        Assert.Equal(new JsonPlace(text, line, column), Assert.Single(AslReader.Inspect(Definition).Locate([problem])).Place);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/a/0")]
    [InlineData("/a~1b~0c/~01")]
    public void A_pointer_is_taken_apart_and_put_together_again(string text) => Assert.Equal(text, JsonPointers.Of(JsonPointers.Segments(text)));
}
