using System.Text.Json;
using FlowDsl.Local.Planning;
using FlowDsl.Local.StateTests.Shapes;

namespace FlowDsl.Local.StateTests;

/// <summary>What a mocked result has to be.</summary>
internal static class MockRules
{
    public static JsonElement Check(string text, FieldValidationMode mode, StatePlan plan)
    {
        var result = Parse(text);
        switch (plan)
        {
            case MapPlan { Distributed.Writer.Resource: not null }:
                if (result.ValueKind != JsonValueKind.Object) throw StateTestRefusedException.Validation("Mocked result must be a JSON object.");
                break;
            case FanPlan:
                if (result.ValueKind != JsonValueKind.Array) throw StateTestRefusedException.Validation("Mocked result must be an array.");
                if (plan is ParallelPlan parallel && parallel.Branches.Count != result.GetArrayLength())
                    throw StateTestRefusedException.Validation("Mocked result must contain the same number of items as number of Parallel branches");
                break;
            case TaskPlan task when mode != FieldValidationMode.None && ServiceShapes.AnswerOf(task.Resource) is { } shape:
                new ShapeChecker(shape.Service, isStrict: mode == FieldValidationMode.Strict).Check(result, shape.Answer);
                break;
        }

        return result;
    }

    private static JsonElement Parse(string text)
    {
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            throw StateTestRefusedException.Validation("Mocked result must be valid JSON");
        }
    }
}
