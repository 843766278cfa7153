namespace Medallion.Local.Services.Lambda;

/// <summary>The circumstances of one invocation.</summary>
/// <param name="Clock">For waits and timeouts.</param>
/// <param name="Seed">For what the function draws at random.</param>
internal sealed record LambdaCall(TimeProvider Clock, int Seed);
