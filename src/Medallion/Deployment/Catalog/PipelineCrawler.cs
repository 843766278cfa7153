using Amazon.CDK;
using Amazon.CDK.AWS.Glue;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Medallion;

/// <summary>The crawler of the gold tables with its role. It reads the prefixes of the pipeline's own tables and changes its own database.</summary>
internal sealed class PipelineCrawler : Construct
{
    // One table a target, partitions as their table says: what a run wrote is never split into tables of its own.
    private const string Configuration = """{"Version":1.0,"CrawlerOutput":{"Partitions":{"AddOrUpdateBehavior":"InheritFromTable"}},"Grouping":{"TableGroupingPolicy":"CombineCompatibleSchemas"}}""";

    public PipelineCrawler(
        Construct scope, string id, Pipeline pipeline, Dataset dataset, MedallionLake lake, CfnDatabase database, string databaseName, GlueSecurity security) : base(scope, id)
    {
        var settings = pipeline.Settings.Catalog;
        Role = ServiceRole.Of(this, "Role", "glue.amazonaws.com", $"The crawler of {pipeline.Name}");
        Crawler = new CfnCrawler(this, "Crawler", new CfnCrawlerProps
        {
            Description = $"Gold tables of {pipeline.Name}",
            Role = Role.RoleArn,
            DatabaseName = databaseName,
            Targets = new CfnCrawler.TargetsProperty
            {
                S3Targets = dataset.Gold.Select(table => new CfnCrawler.S3TargetProperty
                {
                    Path = $"s3://{lake.Curated.BucketName}/curated/{table.Table}/",
                    Exclusions = [.. settings.Exclusions],
                }).ToArray<object>(),
            },
            // Glue crawls new folders only where the crawler changes no table by itself. A table whose files are gone keeps its place: a lake may be restored.
            SchemaChangePolicy = new CfnCrawler.SchemaChangePolicyProperty { UpdateBehavior = settings.NewFoldersOnly ? "LOG" : "UPDATE_IN_DATABASE", DeleteBehavior = "LOG" },
            RecrawlPolicy = new CfnCrawler.RecrawlPolicyProperty { RecrawlBehavior = settings.NewFoldersOnly ? "CRAWL_NEW_FOLDERS_ONLY" : "CRAWL_EVERYTHING" },
            Configuration = Configuration,
            CrawlerSecurityConfiguration = security.Configuration?.Ref,
        });
        Crawler.AddDependency(database);
        Permit(dataset, lake, databaseName, security);
        security.Explain(Crawler);
    }

    public CfnCrawler Crawler { get; }

    public Role Role { get; }

    private void Permit(Dataset dataset, MedallionLake lake, string databaseName, GlueSecurity security)
    {
        var glue = $"arn:{Aws.PARTITION}:glue:{Aws.REGION}:{Aws.ACCOUNT_ID}";
        // With a key Glue calls the group after the security configuration and the role; all crawlers without one share a group.
        var group = security.LogKey is null ? "/aws-glue/crawlers" : $"/aws-glue/crawlers-role/{Role.RoleName}-{security.Name}";
        var logs = $"arn:{Aws.PARTITION}:logs:{Aws.REGION}:{Aws.ACCOUNT_ID}:log-group:{group}";
        string[] prefixes = [.. dataset.Gold.Select(table => $"curated/{table.Table}")];
        string[] logActions = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];
        IEnumerable<PolicyStatement> statements =
        [
            LakeAccess.Objects("ReadGold", lake.Curated, ["s3:GetObject"], prefixes.Select(prefix => $"{prefix}/*")),
            LakeAccess.List("ListGold", lake.Curated, [.. prefixes.SelectMany(BronzeToGold.Below)]),
            Allow.To("LocateBucket", ["s3:GetBucketLocation"], lake.Curated.BucketArn),
            // It writes no object; its logs are encrypted by CloudWatch, by the key that AssociateKmsKey names.
            .. LakeAccess.ReadKeys(lake.EncryptionKey),
            .. security.Statements,
            Allow.To(
                "KeepTables",
                [
                    "glue:GetDatabase", "glue:GetTable", "glue:GetTables", "glue:CreateTable", "glue:UpdateTable", "glue:GetPartition", "glue:GetPartitions", "glue:BatchGetPartition",
                    "glue:CreatePartition", "glue:BatchCreatePartition", "glue:UpdatePartition", "glue:BatchUpdatePartition",
                ],
                [$"{glue}:catalog", $"{glue}:database/{databaseName}", .. dataset.Gold.Select(table => $"{glue}:table/{databaseName}/{table.Table}")]),
            // The group and its streams.
            Allow.To("WriteLogs", security.LogKey is null ? logActions : [.. logActions, "logs:AssociateKmsKey"], logs, $"{logs}:log-stream:*"),
        ];
        foreach (var statement in statements) Role.AddToPrincipalPolicy(statement);
        NagSuppression.Wildcards(
            Role, "Which files a table has is known only when they are written; each statement ends at a gold table's prefix.", prefixes.Select(prefix => $"/{prefix}/*"));
        NagSuppression.Wildcards(Role, "Glue names a crawler's log stream itself, in a group that it makes.", ":log-stream:*");
        if (security.Configuration is not null) NagSuppression.Wildcards(Role, "Security configurations know no resource.", "*");
    }
}
