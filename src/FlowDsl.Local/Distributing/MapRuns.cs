using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing.Reading;
using FlowDsl.Local.History;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Redriving;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Distributing;

/// <summary>Distributed Map: its iterations are executions of their own, with a history, a context and variables of their own.</summary>
internal static class MapRuns
{
    private const string TooLarge = "The input of a child execution has a size exceeding the maximum number of bytes service limit.";
    private const string TooMany = "The specified tolerated failure threshold was exceeded";

    public static void Start(Turn turn, Cursor cursor, MapPlan plan)
    {
        cursor.Fan = null;
        var (items, request) = FanSteps.Begin(() => Prepared(turn, cursor, plan));
        if (request is null)
        {
            Begin(turn, cursor, plan, items!);
            return;
        }

        var pending = turn.Wait(cursor, PendingKind.Store, null);
        turn.Effects.StoreDue(new StoreDue(pending.Ticket, turn.Now, request));
    }

    /// <summary>Begins the run: its items, or what is to be read for them.</summary>
    private static (IReadOnlyList<ReadItem>? Items, StoreRequest.Read? Request) Prepared(Turn turn, Cursor cursor, MapPlan plan)
    {
        var how = plan.Distributed!;
        var surroundings = turn.Surroundings(cursor, DataFlow.EffectiveInput(turn, cursor, plan));
        var items = how.Reader is null
            ? MapItems.Items(plan, surroundings, mayBeObject: true).Select(item => new ReadItem(item.Key, item.Value, ReadItem.StateData)).ToList()
            : null;
        turn.Record(cursor, plan.StartedType, "mapStateStartedEventDetails", json => json.WriteNumber("length", items?.Count ?? 0));
        var run = MapRunSettings.Of(turn, cursor, plan, surroundings);
        turn.Probe?.SawTolerance(run);
        var concurrency = MapItems.Concurrency(plan, surroundings, MapItems.MostDistributed);
        var request = how.Reader is { } reader
            ? new StoreRequest.Read(reader.Resource, reader.Arguments?.Evaluate(surroundings) ?? JsonataValue.ObjectOf(), reader.Config, run.MaxItems)
            : null;
        turn.Record(cursor, "MapRunStarted", "mapRunStartedEventDetails", json => json.WriteString("mapRunArn", run.Id));
        cursor.Fan = new Fan { StartedEvent = cursor.LastEvent, Inputs = [], Results = [], Concurrency = concurrency, Run = run };
        return (items, request);
    }

    /// <summary>A store has read or written.</summary>
    public static void Returned(Turn turn, Cursor cursor, StoreOutcome outcome)
    {
        turn.Forget(cursor);
        Failing.Guard(turn, cursor, () =>
        {
            var (plan, run) = ((MapPlan)cursor.Plan, cursor.Fan!.Run!);
            switch (outcome)
            {
                case StoreOutcome.Items read:
                    Begin(turn, cursor, plan, read.Values);
                    break;
                case StoreOutcome.Written when run.Error is not null:
                    throw MapRunEnds.Failure(turn, cursor, run.Error, run.Cause, isWritten: true);
                case StoreOutcome.Written written:
                    MapRunEnds.Succeed(turn, cursor, plan, written.Result, isWritten: true);
                    break;
                case StoreOutcome.Failed failed:
                    throw MapRunEnds.Failure(turn, cursor, run.Error ?? failed.Error, run.Error is null ? failed.Cause : run.Cause);
            }
        });
    }

    public static void ChildSucceeded(Turn turn, Cursor cursor, Cursor child, JsonataValue output)
    {
        Ending.RecordSuccess(turn, child.Own!, child.LastEvent, output);
        cursor.Fan!.Results[child.Index] = output;
        Ended(turn, cursor, child, new ChildEnded(cursor.Fan.Run!.Id, child.Own!, child.Index, ExecutionStatus.Succeeded, output, null, null, turn.Now));
    }

    public static void ChildFailed(Turn turn, Cursor cursor, Cursor child, string? error, string? cause)
    {
        var run = cursor.Fan!.Run!;
        Ending.RecordFailure(turn, child.Own!, child.LastEvent, error, cause);
        run.FailedItems += run.SizeOf(child.Index);
        Ended(turn, cursor, child, new ChildEnded(run.Id, child.Own!, child.Index, ExecutionStatus.Failed, default, error, cause, turn.Now));
    }

    /// <summary>An Express child may take no longer.</summary>
    public static void ChildTimedOut(Turn turn, Cursor cursor, Cursor child)
    {
        var run = cursor.Fan!.Run!;
        FanSteps.Abort(turn, child.Plan, child);
        Ending.RecordTimeout(turn, child.Own!);
        run.FailedItems += run.SizeOf(child.Index);
        Ended(turn, cursor, child, new ChildEnded(run.Id, child.Own!, child.Index, ExecutionStatus.TimedOut, default, null, null, turn.Now));
    }

    private static void Begin(Turn turn, Cursor cursor, MapPlan plan, IReadOnlyList<ReadItem> items)
    {
        var (fan, run) = (cursor.Fan!, cursor.Fan!.Run!);
        try
        {
            fan.Inputs = MapItems.Selected(turn, cursor, plan, run.Root, items);
            if (plan.Distributed!.Batcher is { } batcher) (fan.Inputs, run.BatchSizes) = Batches.Of(batcher, turn.Surroundings(cursor, run.Root), fan.Inputs);
            if (fan.Inputs.Any(DataLimit.Exceeds))
                throw new StateFailure(ErrorNames.DataLimitExceeded, TooLarge) { NamesState = false };
        }
        catch (StateFailure failure)
        {
            fan.Inputs = [];
            MapRunEnds.Fail(turn, cursor, failure.Error, failure.Cause);
            throw;
        }

        (run.Items, run.Ends, fan.Results) = (items.Count, new ChildEnd?[fan.Inputs.Length], new JsonataValue[fan.Inputs.Length]);
        if (turn.Probe is { } probe)
        {
            if (plan.Distributed!.Batcher is not null) probe.Saw(Stage.ItemBatcher, JsonataValue.ArrayOf(fan.Inputs));
            FanSteps.Mocked(turn, cursor, plan, probe.FanOutcome(fan.Inputs.Length, run));
            return;
        }

        Go(turn, cursor, plan);
    }

    /// <summary>Starts as many children as may run at once.</summary>
    public static void Go(Turn turn, Cursor cursor, MapPlan plan)
    {
        var fan = cursor.Fan!;
        for (var free = fan.Concurrency; free > 0 && HasMore(fan); free--) StartNext(turn, cursor, plan);
        if (fan.Ended == fan.Inputs.Length) MapRunEnds.Finish(turn, cursor, plan);
    }

    /// <summary>Starts one child.</summary>
    public static void StartChild(Turn turn, Cursor cursor, MapPlan plan, int index)
    {
        var fan = cursor.Fan!;
        var realm = ChildRealms.Of(turn, cursor, plan, fan.Inputs[index]);
        Beginning.Record(turn, realm);
        var child = turn.AddCursor(cursor, index, plan.Processor, fan.Inputs[index], lastEvent: 0, realm);
        if (!realm.IsExpress) return;
        (realm.TimeoutTicket, realm.TimeoutDue) = (++turn.State.LastTicket, Instants.Later(turn.Now, Beginning.LongestExpress));
        turn.State.Deadlines.Add(realm.TimeoutTicket.Value, child);
        turn.Effects.TimerSet(realm.TimeoutTicket.Value, realm.TimeoutDue.Value);
    }

    private static bool HasMore(Fan fan) => fan.Run!.Again.Count > 0 || fan.Started < fan.Inputs.Length;

    private static void StartNext(Turn turn, Cursor cursor, MapPlan plan)
    {
        var fan = cursor.Fan!;
        if (fan.Run!.Again.Count > 0) MapRunRedrive.TakeUpNext(turn, cursor, plan);
        else StartChild(turn, cursor, plan, fan.Started++);
    }

    private static void Ended(Turn turn, Cursor cursor, Cursor child, ChildEnded ended)
    {
        var (plan, fan) = ((MapPlan)cursor.Plan, cursor.Fan!);
        MapRunEnds.Keep(turn, cursor, ended);
        if (ended.Status == ExecutionStatus.Succeeded) turn.Remove(child);
        else turn.Stop(child);
        fan.Ended++;
        if (Tolerance.IsExceeded(fan.Run!))
        {
            foreach (var sibling in turn.Children(cursor)) MapRunEnds.Stop(turn, cursor, sibling);
            Failing.Guard(turn, cursor, () => MapRunEnds.GiveUp(turn, cursor, plan, ErrorNames.ExceedToleratedFailureThreshold, TooMany));
            return;
        }

        if (HasMore(fan)) StartNext(turn, cursor, plan);
        if (fan.Ended == fan.Inputs.Length) Failing.Guard(turn, cursor, () => MapRunEnds.Finish(turn, cursor, plan));
    }
}
