using System.Globalization;
using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;
using FlowDsl.Asl.Profile;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Planning;

/// <summary>Makes the plan of one state.</summary>
internal sealed class StatePlanBuilder(List<Diagnostic> problems, TemplateBuilder templates, QueryLanguage language, string at)
{
    public StatePlan Build(State state, IReadOnlyList<ScopePlan> inner)
    {
        var readable = state is FallibleState ? StatesMembers.Result : StatesMembers.InputAndContext;
        return Kind(state, inner) with
        {
            Language = language,
            InputPath = templates.Paths.Data(state.InputPath, "InputPath"),
            OutputPath = templates.Paths.Data(state.OutputPath, "OutputPath"),
            Output = templates.Build(state.Output, "Output", readable),
            Assign = templates.Assign(state.Assign, "Assign", readable),
        };
    }

    private StatePlan Kind(State state, IReadOnlyList<ScopePlan> inner) => state switch
    {
        TaskState task => new TaskPlan(task, ResourceName.Parse(task.Resource))
        {
            Arguments = templates.Build(task.Arguments, "Arguments") ?? templates.Build(task.Parameters, "Parameters"),
            Timeout = templates.Number("TimeoutSeconds", task.TimeoutSeconds, task.TimeoutSecondsPath),
            Heartbeat = templates.Number("HeartbeatSeconds", task.HeartbeatSeconds, task.HeartbeatSecondsPath),
            Credentials = templates.Typed(task.Credentials, "Credentials", JsonValueKind.Object),
            Catch = Catchers(task),
            Result = new ResultPlan(templates.Build(task.ResultSelector, "ResultSelector"), templates.Paths.Placing(task.ResultPath, "ResultPath")),
        },
        PassState pass => new PassPlan(state)
        {
            FixedResult = pass.Result is { } result ? JsonataValue.From(result) : null,
            Parameters = templates.Build(pass.Parameters, "Parameters"),
            Result = new ResultPlan(null, templates.Paths.Placing(pass.ResultPath, "ResultPath")),
        },
        SucceedState => new SucceedPlan(state),
        WaitState wait => new WaitPlan(state)
        {
            Seconds = templates.Typed(wait.Seconds, "Seconds", JsonValueKind.Number),
            Timestamp = templates.Typed(wait.Timestamp, "Timestamp", JsonValueKind.String),
            SecondsPath = templates.Paths.Reference(wait.SecondsPath, "SecondsPath"),
            TimestampPath = templates.Paths.Reference(wait.TimestampPath, "TimestampPath"),
        },
        FailState fail => new FailPlan(
            state,
            templates.Typed(fail.Error, "Error", JsonValueKind.String) ?? templates.TextOf(fail.ErrorPath, "ErrorPath"),
            templates.Typed(fail.Cause, "Cause", JsonValueKind.String) ?? templates.TextOf(fail.CausePath, "CausePath")),
        ChoiceState choice => new ChoicePlan(state, [.. choice.Choices.Select((rule, i) => new RulePlanBuilder(problems, templates, at).Build(rule, Field("Choices", i)))], choice.Default),
        ParallelState parallel => new ParallelPlan(state, inner)
        {
            Arguments = templates.Build(parallel.Arguments, "Arguments") ?? templates.Build(parallel.Parameters, "Parameters"),
            Catch = Catchers(parallel),
            Result = new ResultPlan(templates.Build(parallel.ResultSelector, "ResultSelector"), templates.Paths.Placing(parallel.ResultPath, "ResultPath")),
        },
        MapState map => Map(map, inner),
        // It is refused; the plan stands in for it, so that what else is wrong is told too.
        UnknownState => new SucceedPlan(state),
        _ => throw new InvalidOperationException($"A state of the type {state.GetType()} has no plan."),
    };

    private MapPlan Map(MapState map, IReadOnlyList<ScopePlan> inner)
    {
        if (inner.Count == 0) problems.Add(new Diagnostic { Code = DiagnosticCodes.MissingMember, Place = new JsonPlace(at), Reason = "'ItemProcessor' is missing" });
        return new MapPlan(map, inner.Count > 0 ? inner[0] : new ScopePlan("", new Dictionary<string, StatePlan>()))
        {
            Items = templates.Typed(map.Items, "Items", JsonValueKind.Array, JsonValueKind.Object),
            ItemsPath = templates.Paths.Reference(map.ItemsPath, "ItemsPath"),
            ItemSelector = templates.Build(map.ItemSelector, "ItemSelector") ?? templates.Build(map.Parameters, "Parameters"),
            MaxConcurrency = templates.Number("MaxConcurrency", map.MaxConcurrency, map.MaxConcurrencyPath),
            Catch = Catchers(map),
            Result = new ResultPlan(templates.Build(map.ResultSelector, "ResultSelector"), templates.Paths.Placing(map.ResultPath, "ResultPath")),
            Distributed = new DistributedPlanBuilder(templates).Build(map),
        };
    }

    private List<CatcherPlan> Catchers(FallibleState state) =>
    [
        .. state.Catch.Select((catcher, i) => new CatcherPlan(
            catcher.ErrorEquals,
            templates.Build(catcher.Output, Field("Catch", i) + "/Output", StatesMembers.ErrorOutput),
            templates.Paths.Placing(catcher.ResultPath, Field("Catch", i) + "/ResultPath"),
            templates.Assign(catcher.Assign, Field("Catch", i) + "/Assign", StatesMembers.ErrorOutput),
            catcher.Next)),
    ];

    private static string Field(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");
}
