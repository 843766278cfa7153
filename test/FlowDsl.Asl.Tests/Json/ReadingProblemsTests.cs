using System.Text;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Json;

namespace FlowDsl.Asl.Tests.Json;

public class ReadingProblemsTests
{
    private static IReadOnlyList<Diagnostic> Problems(string json) => Assert.Throws<DiagnosticException>(() => AslReader.Read(json)).Diagnostics;

    private static Diagnostic Problem(string json) => Assert.Single(Problems(json));

    [Fact]
    public void Broken_JSON_is_named_with_line_and_column()
    {
        var problem = Problem("{\n  \"StartAt\": nope }");

        Assert.Equal(DiagnosticCodes.NotJson, problem.Code);
        Assert.Equal(new JsonPlace("/StartAt", 2, 15), problem.Place);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("null")]
    public void A_root_that_is_no_object_is_refused(string json) => Assert.Equal(DiagnosticCodes.NotAnObject, Problem(json).Code);

    [Fact]
    public void An_empty_text_is_refused() => Assert.Equal(DiagnosticCodes.NotJson, Problem("").Code);

    [Fact]
    public void A_member_that_stands_twice_is_named_at_its_second_place()
    {
        var problem = Problem("""
            { "StartAt": "A",
              "States": {
                "A": { "Type": "Succeed" },
                "A": { "Type": "Succeed" } } }
            """);

        Assert.Equal(DiagnosticCodes.DuplicateMember, problem.Code);
        Assert.Equal(new JsonPlace("/States/A", 4, 5), problem.Place);
    }

    [Fact]
    public void Escaped_and_plain_spellings_of_a_member_are_the_same_member() =>
        Assert.Equal(DiagnosticCodes.DuplicateMember, Problem("""{ "StartAt": "A", "Start\u0041t": "A", "States": {} }""").Code);

    [Fact]
    public void An_unknown_type_is_named_with_the_types_that_there_are()
    {
        var problem = Problem("""{ "StartAt": "a/b", "States": { "a/b": { "Type": "Loop" } } }""");

        Assert.Equal("""FLOW1006 /States/a~1b(1,40): there is no type "Loop". Use one of Task, Pass, Choice, Wait, Succeed, Fail, Parallel, Map.""", problem.ToString());
    }

    [Fact]
    public void All_problems_are_reported_at_once()
    {
        var problems = Problems("""
            {
              "States": {
                "A": { "Type": "Task", "Retry": [ { "ErrorEquals": [ 3 ], "MaxAttempts": 1.5 } ] },
                "B": { "Type": "Choice", "Choices": [ { "Next": 7 } ] },
                "C": []
              }
            }
            """);

        Assert.Equal(
            ["/ 'StartAt' is missing", "/States/A 'Resource' is missing", "/States/A/Retry/0/ErrorEquals/0 the name of an error is a text",
             "/States/A/Retry/0/MaxAttempts a whole number is needed, not 1.5", "/States/B/Choices/0/Next a text is needed, not 7", "/States/C there is an array here"],
            problems.Select(problem => ((JsonPlace)problem.Place!) with { Line = 0 } + " " + problem.Reason));
        Assert.Equal(new JsonPlace("/States/A/Retry/0/MaxAttempts", 3, 78), problems[3].Place);
    }

    [Fact]
    public void A_definition_of_more_than_one_mebibyte_is_refused_unread() =>
        Assert.Equal(DiagnosticCodes.DefinitionTooLarge, Problem(new string(' ', AslReader.MaxBytes + 1)).Code);

    [Theory]
    [InlineData(129)]
    [InlineData(100_000)]
    public void Deep_nesting_is_refused_whatever_its_depth(int depth) =>
        Assert.Equal(DiagnosticCodes.NestedTooDeeply, Problem("{\"a\":" + new string('[', depth) + new string(']', depth) + "}").Code);

    [Fact]
    public void A_document_full_of_problems_is_reported_up_to_a_hundred() =>
        Assert.Equal(100, Problems("{\"StartAt\":\"A\",\"States\":{" + string.Join(',', Enumerable.Range(0, 5000).Select(i => $"\"S{i}\":0")) + "}}").Count);

    [Fact]
    public void Half_a_surrogate_pair_is_refused_escaped_or_not()
    {
        Assert.Equal(DiagnosticCodes.BrokenText, Problem("""{ "StartAt": "\ud800", "States": {} }""").Code);
        Assert.Equal(DiagnosticCodes.BrokenText, Problem("{ \"StartAt\": \"\ud800\", \"States\": {} }").Code);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{ \"StartAt\": \""), 0xff, .. Encoding.UTF8.GetBytes("\", \"States\": {} }")];

        Assert.Equal(DiagnosticCodes.BrokenText, Assert.Single(Assert.Throws<DiagnosticException>(() => AslReader.Read(bytes)).Diagnostics).Code);
    }

    [Fact]
    public void A_byte_order_mark_is_no_problem()
    {
        byte[] bytes = [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes("""{ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } }""")];

        Assert.Equal("A", AslReader.Read(bytes).StartAt);
    }

    [Fact]
    public void A_whole_number_may_be_written_with_a_fraction_of_zero() =>
        Assert.Equal(30, AslReader.Read("""{ "StartAt": "A", "TimeoutSeconds": 30.0, "States": { } }""").TimeoutSeconds);

    [Theory]
    [InlineData("", "There is no JSON in the text")]
    [InlineData("{ \"a\": 1, }", "The JSON object contains a trailing comma at the end, which JSON has not")]
    [InlineData("{ \"a\": [1,] }", "The JSON array contains a trailing comma at the end, which JSON has not")]
    [InlineData("{ \"a\": [true", "An object or array is not closed at the end of the text")]
    [InlineData("{ \"a\": \"b", "Expected end of string, but instead reached the end of the text")]
    [InlineData("{ a: 1 }", "'a' is an invalid start of a member's name. Expected a '\"'")]
    [InlineData("{} {}", "'{' is invalid after a single JSON value. Expected the end of the text")]
    public void Broken_JSON_is_named_in_words_of_JSON(string json, string reason) => Assert.Equal(reason, Problem(json).Reason);
}
