using Medallion.Local.Views;

namespace Medallion.Local.Tests.Views;

public sealed class TextsTests
{
    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(0.31, "0.31 s")]
    [InlineData(30, "30 s")]
    [InlineData(12.4, "12 s")]
    [InlineData(60, "1 min 0 s")]
    [InlineData(3599, "59 min 59 s")]
    [InlineData(7380, "2 h 3 min")]
    public void Durations_read_as_people_say_them(double seconds, string text) => Assert.Equal(text, Durations.Text(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(65, "+01:05")]
    [InlineData(3665, "+1:01:05")]
    public void An_offset_is_a_clock(int seconds, string text) => Assert.Equal(text, Durations.Offset(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData("red\e[31m\nnext\t tab", "red [31m next tab")]
    [InlineData("  é–漢  ", "é–漢")]
    public void Text_from_elsewhere_does_not_steer_a_terminal(string text, string line) => Assert.Equal(line, Printable.OneLine(text));

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdef", 5, "abcd…")]
    [InlineData("ab😀cd", 4, "ab…")]
    [InlineData("abc", 0, "")]
    [InlineData("abc", -3, "")]
    public void Text_is_cut_to_a_width_between_characters(string text, int width, string cut) => Assert.Equal(cut, Printable.Cut(text, width));

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdef", 5, "…cdef")]
    [InlineData("ab😀cd", 4, "…cd")]
    [InlineData("one two three", 10, "… three")]
    [InlineData("abc", 0, "")]
    public void The_end_of_a_text_begins_at_a_word_or_between_characters(string text, int width, string end) => Assert.Equal(end, Printable.CutStart(text, width));

    [Theory]
    [InlineData("""{"errorMessage":"m","errorType":"t"}""", "m")]
    [InlineData("""{"JobRunState":"FAILED","ErrorMessage":"m"}""", "m")]
    [InlineData("""{"other":1}""", """{"other":1}""")]
    [InlineData("""{broken""", """{broken""")]
    [InlineData("plain", "plain")]
    [InlineData("", "without a cause")]
    [InlineData(null, "without a cause")]
    [InlineData("""{"errorMessage":1}""", """{"errorMessage":1}""")]
    public void A_causes_message_is_found_within_its_json(string? cause, string message) => Assert.Equal(message, Causes.Message(cause));

    [Fact]
    public void An_alert_is_shown_with_the_message_within_its_cause() =>
        Assert.Equal("ApiUnavailable: down", Causes.Readable("""ApiUnavailable: {"errorMessage":"down","errorType":"ApiUnavailable"}"""));
}
