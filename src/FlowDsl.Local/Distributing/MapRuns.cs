using FlowDsl.Jsonata;
using FlowDsl.Local.History;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Distributing;

/// <summary>Distributed Map: its iterations are executions of their own, with a history, a context and variables of their own.</summary>
internal static class MapRuns
{
    public static void Start(Turn turn, Cursor cursor, MapPlan plan)
    {
        cursor.Fan = null;
        var how = plan.Distributed!;
        var surroundings = turn.Surroundings(cursor, DataFlow.EffectiveInput(turn, cursor, plan));
        var items = how.Reader is null ? MapItems.Items(plan, surroundings, mayBeObject: true).ToList() : null;
        turn.Record(cursor, plan.StartedType, "mapStateStartedEventDetails", json => json.WriteNumber("length", items?.Count ?? 0));
        var run = MapRunSettings.Of(turn, cursor, plan, surroundings);
        turn.Probe?.SawTolerance(run);
        var concurrency = MapItems.Concurrency(plan, surroundings, MapItems.MostDistributed);
        var request = how.Reader is { } reader
            ? new StoreRequest.Read(reader.Resource, reader.Arguments?.Evaluate(surroundings) ?? JsonataValue.ObjectOf(), reader.Config, run.MaxItems)
            : null;
        turn.Record(cursor, "MapRunStarted", "mapRunStartedEventDetails", json => json.WriteString("mapRunArn", run.Id));
        cursor.Fan = new Fan { StartedEvent = cursor.LastEvent, Inputs = [], Results = [], Concurrency = concurrency, Run = run };
        if (request is null)
        {
            Begin(turn, cursor, plan, items!, "STATE_DATA");
            return;
        }

        var pending = turn.Wait(cursor, PendingKind.Store, null);
        turn.Effects.StoreDue(new StoreDue(pending.Ticket, turn.Now, request));
    }

    /// <summary>A store has read or written.</summary>
    public static void Returned(Turn turn, Cursor cursor, StoreOutcome outcome)
    {
        turn.Forget(cursor);
        Failing.Guard(turn, cursor, () =>
        {
            var plan = (MapPlan)cursor.Plan;
            switch (outcome)
            {
                case StoreOutcome.Items read:
                    Begin(turn, cursor, plan, read.Values, read.Source);
                    break;
                case StoreOutcome.Written written:
                    Succeed(turn, cursor, plan, written.Result);
                    break;
                case StoreOutcome.Failed failed:
                    throw Failure(turn, cursor, failed.Error, failed.Cause);
            }
        });
    }

    public static void ChildSucceeded(Turn turn, Cursor cursor, Cursor child, JsonataValue output)
    {
        var (realm, run) = (child.Own!, cursor.Fan!.Run!);
        Ending.RecordSuccess(turn, realm, child.LastEvent, output);
        cursor.Fan.Results[child.Index] = output;
        turn.Effects.ChildEnded(new ChildEnded(run.Id, realm, child.Index, ExecutionStatus.Succeeded, output, null, null, turn.Now));
        Ended(turn, cursor, child);
    }

    public static void ChildFailed(Turn turn, Cursor cursor, Cursor child, string? error, string? cause)
    {
        var (realm, run) = (child.Own!, cursor.Fan!.Run!);
        Ending.RecordFailure(turn, realm, child.LastEvent, error, cause);
        run.Failed++;
        turn.Effects.ChildEnded(new ChildEnded(run.Id, realm, child.Index, ExecutionStatus.Failed, default, error, cause, turn.Now));
        Ended(turn, cursor, child);
    }

    private static void Begin(Turn turn, Cursor cursor, MapPlan plan, IReadOnlyList<(string? Key, JsonataValue Value)> items, string source)
    {
        var fan = cursor.Fan!;
        var inputs = MapItems.Selected(turn, cursor, plan, fan.Run!.Root, items, JsonataValue.From(source));
        fan.Inputs = plan.Distributed!.Batcher is { } batcher ? Batches.Of(batcher, turn.Surroundings(cursor, fan.Run.Root), inputs) : inputs;
        fan.Results = new JsonataValue[fan.Inputs.Length];
        if (turn.Probe is { } probe)
        {
            if (plan.Distributed.Batcher is not null) probe.Saw(Stage.ItemBatcher, JsonataValue.ArrayOf(fan.Inputs));
            FanSteps.Mocked(turn, cursor, plan, probe.FanOutcome(fan.Inputs.Length, fan.Run));
            return;
        }

        while (fan.Started < Math.Min(fan.Concurrency, fan.Inputs.Length)) StartNext(turn, cursor, plan);
        if (fan.Inputs.Length == 0) Finish(turn, cursor, plan);
    }

    private static void StartNext(Turn turn, Cursor cursor, MapPlan plan)
    {
        var fan = cursor.Fan!;
        var index = fan.Started++;
        var realm = ChildRealms.Of(turn, cursor, plan, fan.Inputs[index]);
        Beginning.Record(turn, realm);
        turn.AddCursor(cursor, index, plan.Processor, fan.Inputs[index], lastEvent: 0, realm);
    }

    private static void Ended(Turn turn, Cursor cursor, Cursor child)
    {
        var plan = (MapPlan)cursor.Plan;
        var fan = cursor.Fan!;
        turn.Remove(child);
        fan.Ended++;
        if (Tolerance.IsExceeded(fan.Run!, fan.Inputs.Length))
        {
            foreach (var sibling in turn.Children(cursor)) Stop(turn, fan.Run!, sibling);
            Failing.Guard(turn, cursor, () => throw Failure(turn, cursor, ErrorNames.ExceedToleratedFailureThreshold, "The specified tolerated failure threshold was exceeded"));
            return;
        }

        if (fan.Started < fan.Inputs.Length) StartNext(turn, cursor, plan);
        if (fan.Ended == fan.Inputs.Length) Failing.Guard(turn, cursor, () => Finish(turn, cursor, plan));
    }

    private static void Stop(Turn turn, MapRun run, Cursor child)
    {
        var realm = child.Own!;
        FanSteps.Abort(turn, child.Plan, child);
        turn.Record(realm, 0, "ExecutionAborted", new EventDetails.Other("executionAbortedEventDetails", _ => { }));
        turn.Effects.ChildEnded(new ChildEnded(run.Id, realm, child.Index, ExecutionStatus.Aborted, default, null, null, turn.Now));
    }

    // What failed and is tolerated has no place in the result.
    private static void Finish(Turn turn, Cursor cursor, MapPlan plan)
    {
        var run = cursor.Fan!.Run!;
        var results = JsonataValue.ArrayOf([.. cursor.Fan.Results.Where(result => result.Kind is not JsonataKind.Undefined)]);
        if (plan.Distributed!.Writer is not { } writer)
        {
            Succeed(turn, cursor, plan, results);
            return;
        }

        var arguments = writer.Arguments?.Evaluate(turn.Surroundings(cursor, run.Root)) ?? JsonataValue.ObjectOf();
        var pending = turn.Wait(cursor, PendingKind.Store, null);
        turn.Effects.StoreDue(new StoreDue(pending.Ticket, turn.Now, new StoreRequest.Write(arguments, writer.Config, run.Id, results)));
    }

    private static void Succeed(Turn turn, Cursor cursor, MapPlan plan, JsonataValue result)
    {
        turn.Record(cursor, "MapRunSucceeded");
        var before = cursor.LastEvent;
        turn.Record(cursor.Realm, before, plan.SucceededType);
        cursor.Fan = null;
        DataFlow.Finish(turn, cursor, plan, plan.Result, result);
    }

    private static StateFailure Failure(Turn turn, Cursor cursor, string error, string cause)
    {
        turn.Record(cursor, "MapRunFailed", "mapRunFailedEventDetails", json => json.Problem(error, cause));
        return new StateFailure(error, cause) { NamesState = false };
    }
}
