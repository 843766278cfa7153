using static FlowDsl.Jsonata.Tests.Evaluating;

namespace FlowDsl.Jsonata.Tests;

/// <summary>Regular expressions mean what they mean in ECMAScript, and matchers may be functions of one's own; the values are the reference implementation's.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("$match('ab', /(?<n>a)(b)/).groups", "[\"a\",\"b\"]")]
    [InlineData("$replace('2024-05', /(?<y>[0-9]+)-([0-9]+)/, '$2/$1')", "\"05/2024\"")]
    [InlineData("$match('aa', /(?<n>a)\\k<n>/).match", "\"aa\"")]
    [InlineData("$match('k<n>', /\\k<n>/).match", "\"k<n>\"")]
    public void Groups_are_numbered_as_they_open_with_a_name_or_without(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("$match('ab', /\\1(a)/).match", "\"a\"")]
    [InlineData("$match('a', /(z)?a\\1/).match", "\"a\"")]
    [InlineData("$match('aA', /(a)\\1/i).match", "\"aA\"")]
    public void A_group_that_took_no_part_is_matched_by_nothing(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("$match('abab', /(?:(a)|(b))*/).groups", "[null,\"b\"]")]
    [InlineData("$replace('abab', /((a)|b)+/, '<$1,$2>')", "\"<b,>\"")]
    [InlineData("$match('1a', /(?:([0-9])|([a-z]))+/).groups", "[null,\"a\"]")]
    [InlineData("$match('ab', /(?:(a)|(b)){2}/).groups", "[null,\"b\"]")]
    [InlineData("$match('ab', /(?:(a)b)?/).groups", "[\"a\"]")]
    public void A_group_begins_each_time_with_nothing_captured(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("$match('q_-@é', /\\q\\_\\-\\@\\é/).match", "\"q_-@é\"")]
    [InlineData("$match('uA8', /\\u{1}\\x41\\8/).match", "\"uA8\"")]
    [InlineData("$match('p{L}', /\\p{L}/).match", "\"p{L}\"")]
    [InlineData("$match('\\\\c1', /\\c1/).match", "\"\\\\c1\"")]
    [InlineData("$match('a{,2}', /a{,2}/).match", "\"a{,2}\"")]
    [InlineData("$match('x4', /\\x4/).match", "\"x4\"")]
    public void An_escape_that_means_nothing_is_its_letter(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("$match('\\u212a', /k/i)", "Undefined")]
    [InlineData("$match('s', /ſ/i)", "Undefined")]
    [InlineData("$match('É', /é/i).match", "\"É\"")]
    [InlineData("$match('Ω', /[α-ω]/i).match", "\"Ω\"")]
    [InlineData("$match('\\u212a', /\\w/i)", "Undefined")]
    [InlineData("$match('b', /[^A-Z]/i)", "Undefined")]
    [InlineData("$match('µ', /Μ/i).match", "\"µ\"")]
    public void What_differs_in_case_only_is_what_ECMAScript_says(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("$match('a-', /[\\w-x]+/).match", "\"a-\"")]
    [InlineData("$match('[b]', /[[b]]/).match", "\"b]\"")]
    [InlineData("$contains('a]', /[\\]]/)", "true")]
    [InlineData("$match('b-', /[a-c-[b]]*/).match", "[\"b\",\"-\"]")]
    [InlineData("$match('&', /[a&&b]/).match", "\"&\"")]
    public void A_class_holds_what_is_written_in_it(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("(?>a)")]
    [InlineData("(?i)a")]
    [InlineData("(?#a)a")]
    [InlineData("(?<a-b>a)")]
    [InlineData("(?<n>a)(?<n>b)")]
    [InlineData("(?<n>a)\\k<m>")]
    [InlineData("[z-a]")]
    [InlineData("a)")]
    public void What_is_no_pattern_in_ECMAScript_is_none(string pattern) => Assert.StartsWith("S0", Fails($"$match('a', /{pattern}/)").Code, StringComparison.Ordinal);

    [Fact]
    public void A_backslash_before_a_bracket_is_enough_to_let_it_not_count() => Assert.Equal("Undefined", Outcome("$match('a', /\\\\]\\_?/)"));

    [Theory]
    [InlineData("$contains('ab', function($s) { {'groups': []} })", "true")]
    [InlineData("$contains('ab', function($s) { null })", "true")]
    [InlineData("$contains('ab', function($s) { 0 })", "true")]
    [InlineData("$contains('ab', function($s) { 'x' })", "T1010")]
    [InlineData("$match('abc', function($s) { {'match': 1, 'groups': [2], 'start': '0', 'next': function() { $x }} })", "{\"match\":1,\"index\":\"0\",\"groups\":[2]}")]
    [InlineData("$match('abc', function($s) { {'start': 1, 'next': function() { $x }} })", "{\"index\":1}")]
    [InlineData("$split('null', function($s) { {'match': 'u', 'start': 1, 'end': 2, 'groups': [], 'next': function() { $x }} })", "[\"n\",\"ll\"]")]
    [InlineData("$split('abc', function($s) { {'start': 1, 'next': function() { $x }} })", "[\"a\",\"abc\"]")]
    [InlineData("$split('abc', function($s) { {'start': 2, 'end': 1, 'next': function() { {'start': 0, 'end': 3, 'next': function() { $x }} }} })", "[\"ab\",\"a\",\"\"]")]
    [InlineData("$replace('abcd', function($s) { {'match': 'b', 'start': 1, 'groups': ['g'], 'next': function() { $x }} }, '<$0$1$2>')", "\"a<bg>cd\"")]
    [InlineData("$replace('abcd', function($s) { {'match': 7, 'start': 1, 'groups': [], 'next': function() { $x }} }, '$0')", "\"a7abcd\"")]
    [InlineData("$replace('ab', function($s) { {'match': 'a', 'groups': []} }, function($m) { 1 })", "D3012")]
    public void A_matcher_need_say_little(string text, string expected) => Assert.Equal(expected, Outcome(text));

    [Theory]
    [InlineData("$match('ab', function($s) { null })")]
    [InlineData("$replace('ab', function($s) { {'match': 'a', 'start': 0, 'next': function() { $x }} }, '$1')")]
    public void Where_the_reference_crashes_the_matcher_is_at_fault(string text) => Assert.Equal("T1010", Outcome(text));

    [Theory]
    [InlineData("$match('aa', /a/, 0/0)", "Undefined")]
    [InlineData("$replace('aa', /a/, 'b', 0/0)", "\"aa\"")]
    [InlineData("$split('a,b', /,/, 0/0)", "[]")]
    [InlineData("$split('a,b', ',', 1/0)", "[]")]
    [InlineData("$split('a,b', ',', 4294967297)", "[\"a\"]")]
    [InlineData("$split('a,b', ',', 0.5)", "[]")]
    [InlineData("$split('a,b', /,/, 0.5)", "[\"a\"]")]
    public void A_limit_is_what_ECMAScript_makes_of_it(string text, string expected) => Assert.Equal(expected, Outcome(text));
}
