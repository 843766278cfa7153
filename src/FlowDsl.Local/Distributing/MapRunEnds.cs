using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing.Writing;
using FlowDsl.Local.History;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Distributing;

/// <summary>The ways in which a Map Run and its children end.</summary>
internal static class MapRunEnds
{
    /// <summary>All children ended, and no more failed than may.</summary>
    public static void Finish(Turn turn, Cursor cursor, MapPlan plan)
    {
        if (plan.Distributed!.Writer is { Resource: not null } writer)
        {
            Write(turn, cursor, writer);
            return;
        }

        var shape = ResultShape.Of(plan.Distributed.Writer?.Config, isExported: false);
        Succeed(turn, cursor, plan, JsonataValue.ArrayOf([.. Results(cursor.Fan!).SelectMany(shape.Apply)]), isWritten: false);
    }

    /// <summary>Too many children failed: what there is of results is written all the same, and then the run fails.</summary>
    public static void GiveUp(Turn turn, Cursor cursor, MapPlan plan, string error, string cause)
    {
        if (plan.Distributed!.Writer is not { Resource: not null } writer) throw Failure(turn, cursor, error, cause);
        (cursor.Fan!.Run!.Error, cursor.Fan.Run.Cause) = (error, cause);
        Write(turn, cursor, writer);
    }

    public static void Succeed(Turn turn, Cursor cursor, MapPlan plan, JsonataValue result, bool isWritten)
    {
        var started = cursor.Fan!.StartedEvent;
        turn.Record(cursor, "MapRunSucceeded");
        Conclude(turn, cursor, ExecutionStatus.Succeeded, isWritten);
        turn.Record(cursor.Realm, cursor.LastEvent, plan.SucceededType);
        if (turn.State.ExitsFromMapRunStart()) cursor.LastEvent = started;
        cursor.Fan = null;
        DataFlow.Finish(turn, cursor, plan, plan.Result, result);
    }

    /// <summary>Ends the run; what it returns is the state's failure.</summary>
    public static StateFailure Failure(Turn turn, Cursor cursor, string error, string? cause, bool isWritten = false)
    {
        Fail(turn, cursor, error, cause, isWritten);
        return new StateFailure(error, cause) { NamesState = false };
    }

    public static void Fail(Turn turn, Cursor cursor, string? error, string? cause, bool isWritten = false)
    {
        turn.Record(cursor, "MapRunFailed", "mapRunFailedEventDetails", json => json.Problem(error, cause));
        Conclude(turn, cursor, ExecutionStatus.Failed, isWritten);
    }

    /// <summary>The state is given up from outside, with all children.</summary>
    public static void Abort(Turn turn, Cursor cursor)
    {
        if (cursor.Fan?.Run is not { Status: ExecutionStatus.Running }) return;
        foreach (var child in turn.Children(cursor)) Stop(turn, cursor, child);
        turn.Record(cursor, "MapRunAborted");
        Conclude(turn, cursor, ExecutionStatus.Aborted, isWritten: false);
    }

    /// <summary>The execution around the run is over, and has no more events.</summary>
    public static void Abandon(Turn turn, Cursor cursor)
    {
        if (cursor.Fan?.Run is not { Status: ExecutionStatus.Running }) return;
        foreach (var child in turn.Children(cursor)) Aborted(turn, cursor, child);
        Conclude(turn, cursor, ExecutionStatus.Aborted, isWritten: false);
    }

    /// <summary>Stops a child.</summary>
    public static void Stop(Turn turn, Cursor cursor, Cursor child)
    {
        FanSteps.Abort(turn, child.Plan, child);
        Aborted(turn, cursor, child);
    }

    /// <summary>Keeps how a child ended.</summary>
    public static void Keep(Turn turn, Cursor cursor, ChildEnded ended)
    {
        cursor.Fan!.Run!.Ends[ended.Index] = new ChildEnd
        {
            Id = ended.Realm.Id,
            Name = ended.Realm.Name,
            StateMachineId = ended.Realm.StateMachineId,
            IsExpress = ended.Realm.IsExpress,
            Status = ended.Status,
            StartTime = ended.Realm.StartTime,
            StopTime = ended.At,
            Events = ended.Realm.LastEvent,
            RedriveCount = ended.Realm.RedriveCount,
            Error = ended.Error,
            Cause = ended.Cause,
        };
        turn.Effects.ChildEnded(ended);
    }

    private static void Aborted(Turn turn, Cursor cursor, Cursor child)
    {
        turn.Record(child.Own!, 0, "ExecutionAborted", new EventDetails.Other("executionAbortedEventDetails", _ => { }));
        Keep(turn, cursor, new ChildEnded(cursor.Fan!.Run!.Id, child.Own!, child.Index, ExecutionStatus.Aborted, default, null, null, turn.Now));
    }

    private static void Conclude(Turn turn, Cursor cursor, ExecutionStatus status, bool isWritten)
    {
        var run = cursor.Fan!.Run!;
        run.Status = status;
        turn.Effects.MapRunEnded(MapRunCounting.Of(run, cursor.Fan, turn.Now, isWritten));
    }

    private static void Write(Turn turn, Cursor cursor, WriterPlan writer)
    {
        var run = cursor.Fan!.Run!;
        var arguments = Where(turn, cursor, writer);
        var pending = turn.Wait(cursor, PendingKind.Store, null);
        var request = new StoreRequest.Write(arguments, ResultShape.Of(writer.Config, isExported: true), run.Id, Results(cursor.Fan));
        turn.Effects.StoreDue(new StoreDue(pending.Ticket, turn.Now, request));
    }

    private static JsonataValue Where(Turn turn, Cursor cursor, WriterPlan writer)
    {
        try
        {
            return writer.Arguments?.Evaluate(turn.Surroundings(cursor, cursor.Fan!.Run!.Root)) ?? JsonataValue.ObjectOf();
        }
        catch (StateFailure failure)
        {
            // What the run fails with already is what is told.
            if (cursor.Fan!.Run!.Error is { } error) throw Failure(turn, cursor, error, cursor.Fan.Run.Cause);
            Fail(turn, cursor, failure.Error, failure.Cause);
            throw;
        }
    }

    private static List<ChildResult> Results(Fan fan) => [.. fan.Inputs.Select((input, child) => new ChildResult(input, fan.Results[child], fan.Run!.Ends[child]))];
}
