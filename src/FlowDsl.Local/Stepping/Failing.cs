using FlowDsl.Asl.Model;
using FlowDsl.Jsonata;
using FlowDsl.Local.Distributing;
using FlowDsl.Local.Observing;
using FlowDsl.Local.Planning;

namespace FlowDsl.Local.Stepping;

/// <summary>What becomes of a failure: first the retriers, then the catchers, then the end of the scope.</summary>
internal static class Failing
{
    /// <summary>Does something for a state; what fails in it is the state's failure.</summary>
    public static void Guard(Turn turn, Cursor cursor, Action work)
    {
        try
        {
            work();
        }
        catch (StateFailure failure)
        {
            Handle(turn, cursor, failure);
        }
        catch (JsonataException tooMuch)
        {
            Handle(turn, cursor, Of(tooMuch));
        }
    }

    /// <summary>What the engine's values refuse wherever they are built, in paths and templates too: one that is too deep, or too long.</summary>
    public static StateFailure Of(JsonataException tooMuch) => new(ErrorNames.Runtime, $"{tooMuch.Message}.");

    public static void Handle(Turn turn, Cursor cursor, StateFailure failure)
    {
        var (error, cause) = (failure.Error, Describe(turn, cursor, failure));
        turn.Probe?.Failed(error, cause);
        if (cursor.Plan is FalliblePlan plan && !failure.IsFinal)
        {
            if (Retry(turn, cursor, plan, failure)) return;
            FanSteps.GivenUp(turn, cursor, plan, failure.IsAtStart);
            if (plan.Catch.FirstOrDefault(catcher => ErrorNames.Match(catcher.ErrorEquals, failure.MatchedAs)) is { } catcher)
            {
                try
                {
                    Catch(turn, cursor, plan, catcher, error, cause);
                    return;
                }
                catch (Exception fault) when (fault is StateFailure or JsonataException)
                {
                    var inCatcher = fault as StateFailure ?? Of((JsonataException)fault);
                    (failure, error, cause) = (inCatcher, inCatcher.Error, Describe(turn, cursor, inCatcher));
                }
            }
        }

        EndScope(turn, cursor, error, cause, failure);
    }

    /// <summary>A scope ends with an error.</summary>
    public static void EndScope(Turn turn, Cursor cursor, string? error, string? cause, StateFailure? from = null)
    {
        if (cursor.Parent is not { } parent)
        {
            Ending.Fail(turn, cursor.LastEvent, error is "" ? null : error, cause is "" ? null : cause);
            return;
        }

        if (cursor.Own is not null)
        {
            MapRuns.ChildFailed(turn, parent, cursor, error, cause);
            return;
        }

        FanSteps.Failed(turn, parent, cursor);
        // A branch that ends in a bare Fail has no error; what is around it still fails.
        Guard(turn, parent, () => throw new StateFailure(error, cause) { NamesState = false, MatchedAs = from?.MatchedAs ?? error, IsFinal = from?.IsFinal ?? false });
    }

    private static string? Describe(Turn turn, Cursor cursor, StateFailure failure)
    {
        var cause = failure.NamesState
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"An error occurred while executing the state '{cursor.State}' (entered at the event id #{cursor.EnteredEvent}). {failure.Cause}")
            : failure.Cause;
        if (failure.IsEvaluation)
        {
            var state = cursor.State;
            // What fails in the step that enters the state hangs on what came before that step, and later on what happened last.
            if (!failure.AfterEntry && cursor.LastEvent == cursor.EnteredEvent) cursor.LastEvent = cursor.BeforeEntered;
            turn.Record(cursor, "EvaluationFailed", "evaluationFailedEventDetails", json =>
            {
                json.WriteString("state", state);
                json.WriteString("error", failure.Error);
                json.WriteString("cause", cause);
                if (failure.Location is { } location) json.WriteString("location", location);
            });
        }

        return cause;
    }

    private static bool Retry(Turn turn, Cursor cursor, FalliblePlan plan, StateFailure failure)
    {
        // Only the first retrier that names the error counts; when it is used up, a later one does not step in.
        for (var i = 0; i < plan.Retry.Count; i++)
        {
            var retrier = plan.Retry[i];
            if (!ErrorNames.Match(retrier.ErrorEquals, failure.MatchedAs)) continue;
            turn.Probe?.FoundRetrier(i);
            if (cursor.RetriesUsed[i] >= (retrier.MaxAttempts ?? 3)) return false;
            var delay = RetryDelay.Of(retrier, ++cursor.RetriesUsed[i], turn.Chance);
            cursor.RetryCount++;
            turn.Probe?.Retries(RetryDelay.Seconds(retrier, cursor.RetriesUsed[i]));
            turn.Wait(cursor, PendingKind.Retry, Instants.Later(turn.Now, delay));
            if (turn.WantsNotices) turn.Tell(new RetryScheduled(turn.Now, plan.Name, cursor.RetryCount, delay, failure.Error ?? ""));
            return true;
        }

        return false;
    }

    private static void Catch(Turn turn, Cursor cursor, FalliblePlan plan, CatcherPlan catcher, string? error, string? cause)
    {
        turn.Probe?.FoundCatcher(catcher);
        var errorOutput = JsonataValue.ObjectOf(new("Error", JsonataValue.From(error)), new("Cause", JsonataValue.From(cause)));
        var surroundings = new Surroundings(turn, cursor) { Root = errorOutput, ErrorOutput = errorOutput };
        var output = plan.IsJsonPath ? DataFlow.Placed(cursor, catcher.ResultPath, errorOutput) : catcher.Output?.Evaluate(surroundings) ?? errorOutput;
        var assigned = catcher.Assign.Evaluate(surroundings);
        cursor.Fan = null;
        if (turn.WantsNotices) turn.Tell(new ErrorCaught(turn.Now, plan.Name, error ?? "", cause ?? "", catcher.Next));
        Leaving.To(turn, cursor, plan, output, assigned, catcher.Next);
    }
}
