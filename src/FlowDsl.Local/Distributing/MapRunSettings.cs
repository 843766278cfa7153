using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Distributing;

/// <summary>The numbers of a distributed Map, read when its state begins.</summary>
internal static class MapRunSettings
{
    public static MapRun Of(Turn turn, Cursor cursor, MapPlan plan, Surroundings surroundings)
    {
        var how = plan.Distributed!;
        return new MapRun
        {
            Id = $"arn:aws:states:{turn.State.Region}:{turn.State.Account}:mapRun:{cursor.Realm.StateMachineName}/{how.Label}:{ChildRealms.NewUuid(turn.Chance)}",
            StartTime = turn.Now,
            MaxItems = MaxItems(how.Reader?.MaxItems, surroundings),
            ToleratedCount = Count(how.ToleratedFailureCount, surroundings),
            ToleratedPercentage = Percentage(how.ToleratedFailurePercentage, surroundings),
            Root = surroundings.Root,
        };
    }

    // What is below zero is the reader's failure, which a catcher may name.
    private static long? MaxItems(NumberField? field, Surroundings surroundings) => field switch
    {
        null => null,
        { Path: not null } => Numbers.Found(field, surroundings, "integer", value => Numbers.Integer(value)),
        _ => Numbers.Computed(field.Value!, field.At, surroundings, long.MinValue, long.MaxValue),
    };

    private static long? Count(NumberField? field, Surroundings surroundings)
    {
        if (field is null) return null;
        var count = field.Path is null
            ? Numbers.Computed(field.Value!, field.At, surroundings, 0, long.MaxValue)
            : Numbers.Found(field, surroundings, "integer", value => Numbers.Integer(value));
        return count >= 0 ? count : throw new StateFailure(ErrorNames.Runtime, "ToleratedFailureCount cannot be negative.");
    }

    private static double? Percentage(NumberField? field, Surroundings surroundings)
    {
        if (field is null) return null;
        var percentage = field.Path is null ? Numbers.Computed(field.Value!, field.At, surroundings) : Numbers.Found(field, surroundings, "float", value => Numbers.Real(value));
        if (percentage is >= 0 and <= 100) return percentage;
        const string Reason = "ToleratedFailurePercentage must be between 0 and 100.";
        throw field.Path is null ? new StateFailure(ErrorNames.QueryEvaluationError, Reason) { Location = field.At } : new StateFailure(ErrorNames.Runtime, Reason);
    }
}
