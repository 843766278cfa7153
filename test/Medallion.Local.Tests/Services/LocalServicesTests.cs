using FlowDsl.Asl.Diagnostics;
using Medallion.Local.Services;
using Medallion.Local.Services.Sns;

namespace Medallion.Local.Tests.Services;

public sealed class LocalServicesTests
{
    [Fact]
    public async Task A_resource_without_a_local_part_is_a_diagnostic_that_names_the_state_and_what_there_is()
    {
        var services = new LocalServices([new SnsPublish([], "", _ => { })]);

        var error = await Assert.ThrowsAsync<DiagnosticException>(async () => await services.RunAsync(Invocations.Of("{}", "arn:aws:states:::sqs:sendMessage"), default));

        var problem = Assert.Single(error.Diagnostics);
        Assert.Equal(("FLOW1401", "arn:aws:states:::sqs:sendMessage"), (problem.Code.Id, problem.Expression));
        Assert.Contains("the state 'State' calls a service that has no local part; there are arn:aws:states:::sns:publish", problem.Reason, StringComparison.Ordinal);
    }
}
