using Amazon.CDK;
using Amazon.CDK.AWS.Athena;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.S3;
using Constructs;

namespace Medallion;

/// <summary>The Athena workgroup of a pipeline, whose limits nobody can get round, and the queries that are saved in it.</summary>
public sealed class QueryWorkGroup : Construct
{
    internal QueryWorkGroup(Construct scope, string id, QueryWorkGroupProps props) : base(scope, id)
    {
        var settings = props.Settings;
        InvalidDeployment.Require([.. Problems(settings, props.Gold)]);
        WorkGroup = new CfnWorkGroup(this, "WorkGroup", new CfnWorkGroupProps
        {
            Name = props.Pipeline,
            Description = $"Queries over the gold tables of {props.Pipeline}; a query scans at most {settings.ScanLimitBytes} bytes.",
            // Without it a stack cannot be deleted as soon as one query has run.
            RecursiveDeleteOption = true,
            WorkGroupConfiguration = new CfnWorkGroup.WorkGroupConfigurationProperty
            {
                EnforceWorkGroupConfiguration = true,
                PublishCloudWatchMetricsEnabled = true,
                BytesScannedCutoffPerQuery = settings.ScanLimitBytes,
                EngineVersion = new CfnWorkGroup.EngineVersionProperty { SelectedEngineVersion = settings.EngineVersion },
                ResultConfiguration = new CfnWorkGroup.ResultConfigurationProperty
                {
                    OutputLocation = $"s3://{props.Results.BucketName}/{settings.ResultsPrefix}/",
                    ExpectedBucketOwner = Aws.ACCOUNT_ID,
                    EncryptionConfiguration = props.EncryptionKey is { } key
                        ? new CfnWorkGroup.EncryptionConfigurationProperty { EncryptionOption = "SSE_KMS", KmsKey = key.KeyArn }
                        : new CfnWorkGroup.EncryptionConfigurationProperty { EncryptionOption = "SSE_S3" },
                },
            },
        });
        foreach (var (number, query) in Saved(props).Index())
        {
            var saved = new CfnNamedQuery(this, $"Query{number + 1}", new CfnNamedQueryProps
            {
                Name = query.Name,
                Description = query.Description,
                Database = props.Database,
                QueryString = query.Sql,
                WorkGroup = props.Pipeline,
            });
            saved.AddDependency(WorkGroup);
        }
    }

    /// <summary>The workgroup; its name is the pipeline's.</summary>
    public CfnWorkGroup WorkGroup { get; }

    /// <summary>What cannot work, each with its reason.</summary>
    internal static IEnumerable<string> Problems(QuerySettings settings, IReadOnlyList<OrderedTable> gold) => [.. settings.Problems(), .. GoldQueries.Twice(settings, gold)];

    private static List<NamedQuery> Saved(QueryWorkGroupProps props) => [.. props.Gold.SelectMany(table => GoldQueries.Of(table.Table)), .. props.Settings.NamedQueries];
}
