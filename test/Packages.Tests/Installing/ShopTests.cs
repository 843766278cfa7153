using System.Text.Json;
using FlowDsl;
using Quickstart;

namespace Packages.Tests;

[Collection(PackedFeedCollection.Name)]
public sealed class ShopTests(PackedFeed feed) : IAsyncLifetime
{
    private Consumers _consumers = null!;

    public async Task InitializeAsync() => _consumers = await feed.ConsumersAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [FactWithTool("node")]
    public async Task A_program_with_the_dsl_and_its_constructs_compiles_and_synthesises_a_workflow()
    {
        var run = await _consumers.StartAsync("Shop");

        Assert.True(run.ExitCode == 0, run.Output);
        var here = new Checkout(new Function<Order, Price>("PricingFunction"), new Topic("AlertsTopic")).Compile();
        Assert.Equal(here.Asl, await File.ReadAllTextAsync(_consumers.PathOf("Shop", "checkout.asl.json")));
        using var template = JsonDocument.Parse(await File.ReadAllTextAsync(_consumers.PathOf("Shop", "cdk.out", "shop.template.json")));
        var machine = Assert.Single(template.RootElement.GetProperty("Resources").EnumerateObject(), resource => resource.Value.GetProperty("Type").ValueEquals("AWS::StepFunctions::StateMachine"));
        Assert.Equal("pricing", machine.Value.GetProperty("Properties").GetProperty("DefinitionSubstitutions").GetProperty("PricingFunction").GetString());
    }

    [Fact]
    public void A_program_with_the_dsl_alone_carries_nothing_of_the_pattern() => Assert.False(Directory.Exists(_consumers.OutputOf("Shop", "medallion-assets")));
}
