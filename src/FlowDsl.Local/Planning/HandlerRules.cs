using FlowDsl.Asl.Diagnostics;
using FlowDsl.Asl.Model;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Planning;

/// <summary>What Step Functions refuses of retriers and catchers.</summary>
internal static class HandlerRules
{
    private const string All = "States.ALL";
    private const int MostDelay = 31_622_400;

    public static void Check(FallibleState state, Spot at, List<Diagnostic> problems)
    {
        for (var i = 0; i < state.Retry.Count; i++)
        {
            var here = at.Member("Retry").Item(i);
            FieldRules.Check(state.Retry[i].UnknownFields, FieldNames.Retrier, "retrier", here, problems);
            Matching(state.Retry[i].ErrorEquals, i == state.Retry.Count - 1, here, problems);
            Numbers(state.Retry[i], here, problems);
        }

        for (var i = 0; i < state.Catch.Count; i++)
        {
            var here = at.Member("Catch").Item(i);
            FieldRules.Check(state.Catch[i].UnknownFields, FieldNames.Catcher, "catcher", here, problems);
            Matching(state.Catch[i].ErrorEquals, i == state.Catch.Count - 1, here, problems);
        }
    }

    private static void Matching(IReadOnlyList<string> names, bool isLast, Spot at, List<Diagnostic> problems)
    {
        if (!names.Contains(All) || (names.Count == 1 && isLast)) return;
        problems.Add(DiagnosticCodes.AllNotLast, at.Member("ErrorEquals"), names.Count > 1 ? $"{All} stands beside other names" : $"{All} is not in the last one");
    }

    private static void Numbers(Retrier retrier, Spot at, List<Diagnostic> problems)
    {
        Range("IntervalSeconds", retrier.IntervalSeconds, 1, Stepping.Numbers.MostSeconds);
        Range("MaxAttempts", retrier.MaxAttempts, 0, Stepping.Numbers.MostSeconds);
        Range("BackoffRate", retrier.BackoffRate, 1, double.PositiveInfinity);
        Range("MaxDelaySeconds", retrier.MaxDelaySeconds, 1, MostDelay);

        void Range(string name, double? value, double least, double most)
        {
            if (value < least || value > most) problems.Add(NumberRules.OutOfRange(at.Member(name), value < least, least, most));
        }
    }
}
