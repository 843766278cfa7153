namespace Medallion.Local.Runs;

/// <summary>Shows executions.</summary>
internal interface IRunView
{
    /// <summary>An execution begins.</summary>
    /// <param name="planned">What it was asked for.</param>
    /// <param name="execution">Its name.</param>
    /// <param name="facts">What the services do; filled in while it runs.</param>
    IExecutionWatch Begin(PlannedDay planned, string execution, ExecutionFacts facts);
}
