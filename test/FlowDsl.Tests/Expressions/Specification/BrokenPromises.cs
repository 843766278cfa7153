using System.Text.Json;
using System.Text.Json.Nodes;
using FlowDsl.Asl.Profile;
using FlowDsl.Jsonata;

namespace FlowDsl.Tests.Expressions.Specification;

/// <summary>Documents that lack what their type promises: the expression ends in an error of JSONata or passes the value on, and the tool never falls over.</summary>
public sealed class BrokenPromises
{
    [Fact]
    public void A_document_that_breaks_its_promise_ends_in_a_value_or_in_an_error_of_JSONata()
    {
        var expressions = Cases.All.Select(one => StepFunctionsJsonata.Parse(one.Jsonata)).ToArray();
        var ends = 0;
        foreach (var document in Broken())
        {
            var bindings = new Dictionary<string, JsonataValue> { ["doc"] = JsonataValue.From(document) };
            foreach (var expression in expressions)
            {
                try
                {
                    expression.Evaluate(JsonataValue.Undefined, bindings, StepFunctionsJsonata.Limits);
                }
                catch (JsonataException)
                {
                    // That is an end too: States.QueryEvaluationError.
                }

                ends++;
            }
        }

        Assert.Equal(expressions.Length * Broken().Count(), ends);
    }

    // Each document with one member after the other taken out, null, or of another type.
    private static IEnumerable<JsonElement> Broken()
    {
        var whole = JsonNode.Parse(Documents.All[0])!.AsObject();
        foreach (var name in whole.Select(member => member.Key).ToArray())
            foreach (var other in new JsonNode?[] { null, JsonValue.Create("text"), JsonValue.Create(1), new JsonArray(), new JsonObject() })
            {
                var broken = whole.DeepClone().AsObject();
                broken[name] = other?.DeepClone();
                yield return JsonSerializer.SerializeToElement(broken);
            }
    }
}
