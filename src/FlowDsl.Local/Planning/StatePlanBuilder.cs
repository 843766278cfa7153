using System.Text.Json;
using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;
using FlowDsl.Asl.Profile;
using FlowDsl.Jsonata;

namespace FlowDsl.Local.Planning;

/// <summary>Makes the plan of one state.</summary>
internal sealed class StatePlanBuilder(List<Diagnostic> problems, TemplateBuilder templates, QueryLanguage language, Spot at)
{
    public StatePlan Build(State state, IReadOnlyList<ScopePlan> inner)
    {
        var readable = state is FallibleState ? StatesMembers.Result : StatesMembers.InputAndContext;
        return Kind(state, inner) with
        {
            Language = language,
            InputPath = templates.Paths.Data(state.InputPath, At("InputPath")),
            OutputPath = templates.Paths.Data(state.OutputPath, At("OutputPath")),
            Output = templates.Build(state.Output, At("Output"), readable),
            Assign = templates.Assign(state.Assign, At("Assign"), readable),
        };
    }

    private StatePlan Kind(State state, IReadOnlyList<ScopePlan> inner) => state switch
    {
        TaskState task => new TaskPlan(task, ResourceName.Parse(task.Resource))
        {
            Arguments = templates.Build(task.Arguments, At("Arguments")) ?? templates.Build(task.Parameters, At("Parameters")),
            Timeout = templates.Number("TimeoutSeconds", task.TimeoutSeconds, task.TimeoutSecondsPath, at),
            Heartbeat = templates.Number("HeartbeatSeconds", task.HeartbeatSeconds, task.HeartbeatSecondsPath, at),
            Credentials = templates.Typed(task.Credentials, At("Credentials"), JsonValueKind.Object),
            Catch = Catchers(task),
            Result = new ResultPlan(templates.Build(task.ResultSelector, At("ResultSelector")), templates.Paths.Placing(task.ResultPath, At("ResultPath"))),
        },
        PassState pass => new PassPlan(state)
        {
            FixedResult = pass.Result is { } result ? JsonataValue.From(result) : null,
            Parameters = templates.Build(pass.Parameters, At("Parameters")),
            Result = new ResultPlan(null, templates.Paths.Placing(pass.ResultPath, At("ResultPath"))),
        },
        SucceedState => new SucceedPlan(state),
        WaitState wait => new WaitPlan(state)
        {
            Seconds = templates.Typed(wait.Seconds, At("Seconds"), JsonValueKind.Number),
            Timestamp = templates.Typed(wait.Timestamp, At("Timestamp"), JsonValueKind.String),
            SecondsPath = templates.Paths.Reference(wait.SecondsPath, At("SecondsPath")),
            TimestampPath = templates.Paths.Reference(wait.TimestampPath, At("TimestampPath")),
        },
        FailState fail => new FailPlan(
            state,
            templates.Typed(fail.Error, At("Error"), JsonValueKind.String) ?? templates.TextOf(fail.ErrorPath, At("ErrorPath")),
            templates.Typed(fail.Cause, At("Cause"), JsonValueKind.String) ?? templates.TextOf(fail.CausePath, At("CausePath"))),
        ChoiceState choice => new ChoicePlan(state, [.. choice.Choices.Select((rule, i) => new RulePlanBuilder(problems, templates).Build(rule, At("Choices").Item(i)))], choice.Default),
        ParallelState parallel => new ParallelPlan(state, inner)
        {
            Arguments = templates.Build(parallel.Arguments, At("Arguments")) ?? templates.Build(parallel.Parameters, At("Parameters")),
            Catch = Catchers(parallel),
            Result = new ResultPlan(templates.Build(parallel.ResultSelector, At("ResultSelector")), templates.Paths.Placing(parallel.ResultPath, At("ResultPath"))),
        },
        MapState map => Map(map, inner),
        // It is refused; the plan stands in for it, so that what else is wrong is told too.
        UnknownState => new SucceedPlan(state),
        _ => throw new InvalidOperationException($"A state of the type {state.GetType()} has no plan."),
    };

    private MapPlan Map(MapState map, IReadOnlyList<ScopePlan> inner)
    {
        if (inner.Count == 0) problems.Add(DiagnosticCodes.MissingMember, at, "'ItemProcessor' is missing");
        return new MapPlan(map, inner.Count > 0 ? inner[0] : new ScopePlan("", new Dictionary<string, StatePlan>()))
        {
            Items = templates.Typed(map.Items, At("Items"), JsonValueKind.Array, JsonValueKind.Object),
            ItemsPath = templates.Paths.Reference(map.ItemsPath, At("ItemsPath")),
            ItemSelector = templates.Build(map.ItemSelector, At("ItemSelector")) ?? templates.Build(map.Parameters, At("Parameters")),
            MaxConcurrency = templates.Number("MaxConcurrency", map.MaxConcurrency, map.MaxConcurrencyPath, at),
            Catch = Catchers(map),
            Result = new ResultPlan(templates.Build(map.ResultSelector, At("ResultSelector")), templates.Paths.Placing(map.ResultPath, At("ResultPath"))),
            Distributed = new DistributedPlanBuilder(templates, at).Build(map),
        };
    }

    private List<CatcherPlan> Catchers(FallibleState state) =>
    [
        .. state.Catch.Select((catcher, i) => Catcher(catcher, At("Catch").Item(i))),
    ];

    private CatcherPlan Catcher(Catcher catcher, Spot here) => new(
        catcher.ErrorEquals,
        templates.Build(catcher.Output, here.Member("Output"), StatesMembers.ErrorOutput),
        templates.Paths.Placing(catcher.ResultPath, here.Member("ResultPath")),
        templates.Assign(catcher.Assign, here.Member("Assign"), StatesMembers.ErrorOutput),
        catcher.Next);

    private Spot At(string field) => at.Member(field);
}
