namespace FlowDsl.Local.Stepping;

/// <summary>Where the service once behaved otherwise: the days are between the last recording of the old way and the first one of the new.</summary>
internal static class ServiceChanges
{
    private static readonly DateOnly s_redrive = new(2023, 11, 15);
    private static readonly DateOnly s_mapRuns = new(2024, 9, 1);

    /// <summary>The context object tells how often an execution was redriven.</summary>
    public static bool HasRedriveCount(this ExecutionState state) => state.ServiceDate is not { } day || day >= s_redrive;

    /// <summary>A distributed Map's exit hangs on the start of its Map Run, before that on its success.</summary>
    public static bool ExitsFromMapRunStart(this ExecutionState state) => state.ServiceDate is not { } day || day >= s_mapRuns;
}
