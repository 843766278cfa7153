using FlowDsl.Local.Tasks;

namespace Medallion.Local.Services;

/// <summary>The local stand-in for one action of one AWS service.</summary>
internal interface ILocalService
{
    /// <summary>The Resource of the Task states that it serves.</summary>
    string Resource { get; }

    /// <summary>Does one attempt; what the service would refuse is a <see cref="TaskFailed"/> under the service's own error name.</summary>
    ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken);
}
