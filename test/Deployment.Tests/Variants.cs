using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.KMS;
using Medallion;
using Medallion.Contracts;
using Medallion.Local;

namespace Deployment.Tests;

/// <summary>Pipelines that are there to be checked.</summary>
internal static class Variants
{
    public const string Secret = "shop/api-key";

    /// <summary>One whose API wants a key.</summary>
    public static Pipeline Secured { get; } = new()
    {
        Name = "secured",
        Dataset = "earthquakes",
        Source = new SourceDefinition
        {
            Name = "shop",
            Stream = "earthquakes",
            Endpoint = "https://api.example.com/orders",
            Paging = new OffsetPaging { PageSize = 400 },
            Authentication = new ApiKeyHeader("X-Api-Key", Secret),
        },
    };

    /// <summary>One with all that is optional: declared tables, one bucket, a budget, QuickSight, customer keys, a network.</summary>
    public static LocalPipeline Everything { get; } = new(Secured with
    {
        Name = "everything",
        Settings = new MedallionSettings
        {
            Lake = new LakeSettings { OneBucket = true },
            Catalog = new CatalogSettings { Kind = CatalogKind.DeclaredTables },
            Costs = new CostSettings { MonthlyBudget = 50 },
            Visuals = new VisualSettings { PrincipalArn = "arn:aws:quicksight:us-east-1:123456789012:user/default/analyst" },
        },
    })
    {
        Deployment = stack => new MedallionPipelineProps
        {
            EncryptionKey = new Key(stack, "Key", new KeyProps { EnableKeyRotation = true }),
            SecretKey = Key.FromKeyArn(stack, "SecretKey", "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"),
            Vpc = Vpc.FromVpcAttributes(stack, "Vpc", new VpcAttributes
            {
                VpcId = "vpc-0123456789abcdef0",
                AvailabilityZones = [Fn.Select(0, Fn.GetAzs()), Fn.Select(1, Fn.GetAzs())],
                PrivateSubnetIds = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
            }),
            AlertEmails = ["data@example.org"],
            Owner = "data-team",
        },
    };
}
