namespace Handlers.Tests.Fakes;

/// <summary>The tests that share one moto_server.</summary>
[CollectionDefinition(Name)]
public sealed class MotoCollection : ICollectionFixture<Moto>
{
    public const string Name = "moto";
}
