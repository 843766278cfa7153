using System.Text.Json;
using FlowDsl.Tests.Expressions.Specification;
using static FlowDsl.Tests.Expressions.Translated;

namespace FlowDsl.Tests.Expressions;

public sealed class WhatAHandleIs
{
    private readonly Step<string> text = Handle<string>("text");
    private readonly Step<Item> item = Handle<Item>("item");
    private readonly Step<int?> number = Handle<int?>("number");

    [Fact]
    public void A_text_may_be_null_since_its_annotation_leaves_no_trace() => Assert.Equal("'a' & ($text != null ? $text : '')", TextOf(() => "a" + text.Value));

    [Fact]
    public void A_variable_is_never_absent_so_that_it_is_compared_as_it_is()
    {
        Assert.Equal("$text != 'x'", TextOf(() => text.Value != "x"));
        Assert.Equal("$number != 3", TextOf(() => number.Value != 3));
        Assert.Equal("$number", TextOf(() => number.Value));
    }

    [Fact]
    public void Captured_values_are_read_when_the_lambda_is_translated()
    {
        var texts = new List<string>();
        for (var i = 0; i < 2; i++) texts.Add(TextOf(() => item.Value.Size == i));
        Assert.Equal(["$item.size = 0", "$item.size = 1"], texts);
    }

    [Fact]
    public void What_is_known_already_is_the_text_that_csharp_makes_of_it()
    {
        var (part, rate, day) = (3, 0.1 + 0.2, new DateOnly(2018, 2, 5));
        Assert.Equal("'part 3, rate 0.30000000000000004, 18-02-05, ' & $item.name", TextOf(() => $"part {part}, rate {rate}, {day:yy-MM-dd}, " + item.Value.Name));
    }

    [Fact]
    public void A_name_of_JSON_that_is_no_name_of_JSONata_is_quoted()
    {
        var map = Handle<Dictionary<string, int>>("map");
        Assert.Equal("$map.`a-b` != null ? $map.`a-b` : $error('map.Value[\"a-b\"]: there is no such key')", TextOf(() => map.Value["a-b"]).Replace("this.", "", StringComparison.Ordinal));
        Assert.Contains("$lookup($map, 'a`b')", TextOf(() => map.Value.ContainsKey("a`b")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_local_name_hides_neither_a_function_nor_a_variable()
    {
        var items = Handle<Item[]>("entry");
        Assert.Equal("[$map($entry, function($entry2) { $entry2.name })]", TextOf(() => items.Value.Select(entry => entry.Name).ToArray()));
        Assert.Equal("[$map($entry, function($count2) { $count2.size })]", TextOf(() => items.Value.Select(count => count.Size).ToArray()));
    }

    [Fact]
    public void A_literal_that_looks_like_an_expression_stays_a_literal() =>
        Assert.Equal("""{"a":"{% '{\\u0025 $x \\u0025}' %}","b":"${Token}"}""", Template(() => new { A = "{% $x %}", B = "${Token}" }));

    [Fact]
    public void A_derived_type_says_which_it_is_where_its_base_is_declared()
    {
        var size = Handle<int>("size");
        Assert.Equal("""{"paging":{"kind":"offset","size":"{% $size %}"}}""", Template(() => new Source { Paging = new Offset { Size = size.Value } }, JsonSerializerOptions.Web));
    }

    [Fact]
    public void What_an_object_initialiser_leaves_out_has_its_default()
    {
        Assert.Equal("""{"name":"{% $item.name %}","version":3,"note":null,"sizes":[]}""", Template(() => new Made { Name = item.Value.Name }));
    }

    [Fact]
    public void A_request_of_AWS_keeps_its_names_and_leaves_out_what_is_null() =>
        Assert.Equal("""{"JobName":"{% $item.name %}"}""", Template(() => new StartJob { JobName = item.Value.Name }));

    [Fact]
    public void The_clock_and_chance_are_asked_when_the_workflow_runs()
    {
        Assert.Equal("$now()", TextOf(() => Workflow.Now()));
        Assert.Equal("$uuid()", TextOf(() => Workflow.NewGuid()));
        Assert.Equal("$random() < 0.5", TextOf(() => Workflow.Random() < 0.5));
        Assert.Equal("$string($item)", TextOf(() => Workflow.Json(item.Value)).Replace("$item != null ? $item : null", "$item", StringComparison.Ordinal));
        Assert.Equal("$states.input.a.b + 1", TextOf(() => Workflow.Jsonata<int>("$states.input.a.b") + 1));
    }

    [Fact]
    public void JSONata_by_hand_keeps_its_own_precedence() =>
        Assert.Equal("($states.input.a or $states.input.b) and $item.size > 1", TextOf(() => Workflow.Jsonata<bool>("$states.input.a or $states.input.b") && item.Value.Size > 1));

    [Fact]
    public void What_stands_for_a_running_workflow_does_not_run()
    {
        Assert.Contains("Workflow", Assert.Throws<InvalidOperationException>(() => _ = text.Value).Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("lambda", Assert.Throws<InvalidOperationException>(() => Workflow.Now()).Message, StringComparison.Ordinal);
    }

    [AwsShape]
    private sealed record StartJob
    {
        public required string JobName { get; init; }

        public string? WorkerType { get; init; }
    }

    private sealed record Source
    {
        public required Paging Paging { get; init; }
    }

    [System.Text.Json.Serialization.JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    [System.Text.Json.Serialization.JsonDerivedType(typeof(Offset), "offset")]
    private abstract record Paging;

    private sealed record Offset : Paging
    {
        public required int Size { get; init; }
    }
}
