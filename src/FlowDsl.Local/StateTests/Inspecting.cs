using System.Text.Json;
using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.StateTests;

/// <summary>Which stages AWS shows of which state: not all that a state has.</summary>
internal static class Inspecting
{
    public static StateInspection Of(StatePlan plan, StageRecorder seen, JsonataValue input, JsonataValue variables, ErrorDetails? errorDetails)
    {
        var stages = new Shown(plan, seen);
        return new StateInspection
        {
            Input = Json(input),
            AfterInputPath = stages.If(plan is not ParallelPlan and not PassPlan { FixedResult: not null }, Stage.InputPath),
            AfterParameters = stages.If(plan is TaskPlan or PassPlan { FixedResult: null }, Stage.Parameters),
            AfterArguments = Json(seen.At(Stage.Arguments)),
            Result = plan is TaskPlan || plan.IsJsonPath ? Json(seen.At(Stage.Result)) : null,
            AfterResultSelector = stages.If(true, Stage.ResultSelector),
            AfterResultPath = stages.If(true, Stage.ResultPath),
            Variables = Json(variables),
            AfterItemsPath = stages.If(plan is MapPlan { Distributed.Reader: null } or MapPlan { Distributed: null }, Stage.Items),
            AfterItemsPointer = plan is MapPlan { Distributed.Reader.Config.ItemsPointer: not null } ? Json(seen.At(Stage.Items)) : null,
            AfterItemSelector = Json(seen.At(Stage.ItemSelector)),
            AfterItemBatcher = seen.At(Stage.ItemBatcher) is { Kind: JsonataKind.Array } batches ? Json(ItemsAsTexts(batches)) : null,
            MaxConcurrency = seen.Concurrency,
            ToleratedFailureCount = seen.Run?.ToleratedCount,
            ToleratedFailurePercentage = seen.Run?.ToleratedPercentage,
            ErrorDetails = errorDetails,
        };
    }

    /// <summary>With what an HTTP Task sent and got; with a mock nothing was sent.</summary>
    public static StateInspection Traced(StateInspection data, StatePlan plan, StageRecorder seen, string region)
    {
        if (plan is not TaskPlan { Resource: { Type: "http", Action: "invoke" } } || !seen.Calls) return data;
        var asked = seen.At(plan.IsJsonPath ? Stage.Parameters : Stage.Arguments);
        return data with
        {
            Request = HttpExchange.Request(asked, region),
            Response = seen.At(Stage.Result) is { Kind: JsonataKind.Object } answer ? HttpExchange.Response(asked, answer) : null,
        };
    }

    public static JsonElement? Json(JsonataValue value) => value.Kind is JsonataKind.Undefined ? null : value.ToJsonElement();

    // Where AWS shows batches, each item in them is a text.
    private static JsonataValue ItemsAsTexts(JsonataValue batches) => JsonataValue.Array(batches.EnumerateItems().Select(batch =>
        batch.TryGetMember("Items", out var items) ? batch.WithMember("Items", JsonataValue.Array(items.EnumerateItems().Select(item => JsonataValue.From(item.ToJson())))) : batch));

    /// <summary>The stages that only JSONPath has.</summary>
    private readonly struct Shown(StatePlan plan, StageRecorder seen)
    {
        public JsonElement? If(bool isShown, Stage stage) => isShown && plan.IsJsonPath ? Json(seen.At(stage)) : null;
    }
}
