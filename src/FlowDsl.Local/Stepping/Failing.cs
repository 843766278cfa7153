using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;
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
    }

    private static void Handle(Turn turn, Cursor cursor, StateFailure failure)
    {
        var (error, cause) = (failure.Error, Describe(turn, cursor, failure));
        if (turn.PlanOf(cursor) is FalliblePlan plan && !failure.IsFinal)
        {
            if (Retry(turn, cursor, plan, error)) return;
            FanSteps.GivenUp(turn, cursor, plan);
            if (plan.Catch.FirstOrDefault(catcher => ErrorNames.Match(catcher.ErrorEquals, error)) is { } catcher)
            {
                try
                {
                    Catch(turn, cursor, plan, catcher, error, cause);
                    return;
                }
                catch (StateFailure inCatcher)
                {
                    (error, cause) = (inCatcher.Error, Describe(turn, cursor, inCatcher));
                }
            }
        }

        EndScope(turn, cursor, error, cause);
    }

    /// <summary>A scope ends with an error.</summary>
    public static void EndScope(Turn turn, Cursor cursor, string? error, string? cause)
    {
        if (turn.Parent(cursor) is not { } parent)
        {
            Ending.Fail(turn, cursor.LastEvent, error is "" ? null : error, cause is "" ? null : cause);
            return;
        }

        FanSteps.Failed(turn, parent, cursor);
        // A branch that ends in a bare Fail has no error; what is around it still fails.
        Guard(turn, parent, () => throw new StateFailure(error ?? "", cause ?? "") { NamesState = false });
    }

    private static string Describe(Turn turn, Cursor cursor, StateFailure failure)
    {
        var cause = failure.NamesState
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"An error occurred while executing the state '{cursor.State}' (entered at the event id #{cursor.EnteredEvent}). {failure.Cause}")
            : failure.Cause;
        if (failure.Location is { } location)
        {
            cursor.LastEvent = turn.Record(failure.AfterEntry ? cursor.EnteredEvent : cursor.BeforeEntered, "EvaluationFailed", "evaluationFailedEventDetails", json =>
            {
                json.WriteString("state", cursor.State);
                json.WriteString("error", failure.Error);
                json.WriteString("cause", cause);
                json.WriteString("location", location);
            });
        }

        return cause;
    }

    private static bool Retry(Turn turn, Cursor cursor, FalliblePlan plan, string error)
    {
        // Only the first retrier that names the error counts; when it is used up, a later one does not step in.
        for (var i = 0; i < plan.Retry.Count; i++)
        {
            var retrier = plan.Retry[i];
            if (!ErrorNames.Match(retrier.ErrorEquals, error)) continue;
            if (cursor.RetriesUsed[i] >= (retrier.MaxAttempts ?? 3)) return false;
            var delay = Delay(retrier, ++cursor.RetriesUsed[i], turn.Chance);
            var due = Instants.Later(turn.Now, delay);
            cursor.RetryCount++;
            cursor.Pending = new Pending(PendingKind.Retry, ++turn.State.LastTicket, due);
            turn.Do(new TimerSet(cursor.Pending.Ticket, due));
            turn.Tell(new RetryScheduled(turn.Now, plan.Name, cursor.RetryCount, delay, error));
            return true;
        }

        return false;
    }

    private static TimeSpan Delay(Retrier retrier, int attempt, Chance chance)
    {
        var seconds = (retrier.IntervalSeconds ?? 1) * Math.Pow(retrier.BackoffRate ?? 2, attempt - 1);
        seconds = Math.Min(seconds, retrier.MaxDelaySeconds ?? double.MaxValue);
        if (retrier.JitterStrategy == JitterStrategy.Full) seconds *= chance.NextDouble();
        return seconds < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(Math.Max(0, seconds)) : TimeSpan.MaxValue;
    }

    private static void Catch(Turn turn, Cursor cursor, FalliblePlan plan, CatcherPlan catcher, string error, string cause)
    {
        var errorOutput = JsonElements.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("Error", error);
            json.WriteString("Cause", cause);
            json.WriteEndObject();
        });
        var surroundings = turn.Surroundings(cursor, errorOutput: errorOutput);
        var output = catcher.Output?.Evaluate(surroundings) ?? errorOutput;
        var assigned = catcher.Assign.Evaluate(surroundings);
        turn.Tell(new ErrorCaught(turn.Now, plan.Name, error, cause, catcher.Next));
        Leaving.To(turn, cursor, plan, output, assigned, catcher.Next);
    }
}
