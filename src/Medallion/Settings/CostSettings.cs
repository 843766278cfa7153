namespace Medallion;

/// <summary>
/// The prices that the cost dashboard computes with, in US dollars, on demand, without free tier and discounts. They differ by region: the defaults are us-east-1's,
/// from AWS's price pages.
/// </summary>
public sealed record CostSettings
{
    /// <summary>The region whose prices these are; the dashboard names it.</summary>
    public string PriceRegion { get; init; } = "us-east-1";

    /// <summary>A DPU-hour of Glue (<see href="https://aws.amazon.com/glue/pricing/"/>). R workers are billed by memory-optimised DPUs, at another price: give that here.</summary>
    public decimal GlueDpuHour { get; init; } = 0.44m;

    /// <summary>A GB-second of Lambda (<see href="https://aws.amazon.com/lambda/pricing/"/>); by default that of the function's own processor: 0.0000133334 on arm64,
    /// 0.0000166667 on x86.</summary>
    public decimal? LambdaGbSecond { get; init; }

    /// <summary>A million invocations of Lambda.</summary>
    public decimal LambdaMillionRequests { get; init; } = 0.20m;

    /// <summary>A thousand state transitions of a standard workflow (<see href="https://aws.amazon.com/step-functions/pricing/"/>).</summary>
    public decimal ThousandTransitions { get; init; } = 0.025m;

    /// <summary>The transitions of one execution: CloudWatch does not count them by state machine. The daily workflow takes about 20, more the longer a crawl
    /// lasts.</summary>
    public int TransitionsPerExecution { get; init; } = 30;

    /// <summary>A terabyte (10^12 bytes) scanned by Athena (<see href="https://aws.amazon.com/athena/pricing/"/>).</summary>
    public decimal AthenaTerabyte { get; init; } = 5m;

    /// <summary>The most that the pipeline may cost in a month, in US dollars; without it there is no budget. It counts by the tag <c>pipeline</c>, which has to be
    /// activated as a cost allocation tag in the billing console once.</summary>
    public decimal? MonthlyBudget { get; init; }

    internal decimal LambdaGbSecondOn(Amazon.CDK.AWS.Lambda.Architecture processor) => LambdaGbSecond ?? (processor.Name == "arm64" ? 0.0000133334m : 0.0000166667m);

    /// <summary>What cannot work, each with its reason.</summary>
    internal IEnumerable<string> Problems()
    {
        var prices = new[]
        {
            (nameof(GlueDpuHour), GlueDpuHour), (nameof(LambdaGbSecond), LambdaGbSecond ?? 0), (nameof(LambdaMillionRequests), LambdaMillionRequests),
            (nameof(ThousandTransitions), ThousandTransitions), (nameof(AthenaTerabyte), AthenaTerabyte), (nameof(TransitionsPerExecution), TransitionsPerExecution),
        };
        foreach (var (name, price) in prices.Where(price => price.Item2 < 0))
            yield return FormattableString.Invariant($"Costs.{name} is {price}: it cannot be negative");
        if (MonthlyBudget is <= 0)
            yield return FormattableString.Invariant($"Costs.{nameof(MonthlyBudget)} is {MonthlyBudget}: a budget is more than 0; leave it out to have none");
    }
}
