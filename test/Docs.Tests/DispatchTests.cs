using FlowDsl;
using FlowDsl.Asl.Model;
using Quickstart;

namespace Docs.Tests;

/// <summary>What the page on writing workflows says of a branch that goes on.</summary>
public sealed class DispatchTests
{
    [Fact]
    public void Both_branches_go_on_to_the_step_behind_the_if()
    {
        var definition = new Dispatch(new Function<Order, Price>("PricingFunction"), new Topic("WarehouseTopic")).Compile().Definition;

        Assert.All(new[] { "Time to pack", "Time to pick" }, name => Assert.Equal("Price", definition.States.OfType<WaitState>().Single(state => state.Name == name).Next));
    }
}
