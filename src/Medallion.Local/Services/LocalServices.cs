using FlowDsl.Asl.Diagnostics;
using FlowDsl.Local.Tasks;

namespace Medallion.Local.Services;

/// <summary>The services of this machine: each Task state is done by the part that its Resource names.</summary>
internal sealed class LocalServices(IEnumerable<ILocalService> services) : ITaskHandler
{
    private readonly SortedDictionary<string, ILocalService> _services =
        new(services.ToDictionary(service => service.Resource, StringComparer.Ordinal), StringComparer.Ordinal);

    public async ValueTask<TaskOutcome> RunAsync(TaskInvocation invocation, CancellationToken cancellationToken) =>
        _services.TryGetValue(invocation.Resource, out var service)
            ? await service.RunAsync(invocation, cancellationToken)
            : throw new DiagnosticException([new Diagnostic
            {
                Code = DiagnosticCodes.NotRunHere,
                Expression = invocation.Resource,
                Reason = $"the state '{invocation.StateName}' calls a service that has no local part; there are {string.Join(", ", _services.Keys)}",
            }]);
}
