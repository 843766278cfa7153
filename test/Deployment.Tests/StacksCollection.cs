namespace Deployment.Tests;

/// <summary>The tests that share the synthesised stacks.</summary>
[CollectionDefinition(Name)]
public sealed class StacksCollection : ICollectionFixture<Stacks>
{
    public const string Name = "stacks";
}
