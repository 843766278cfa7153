using Amazon.CDK;
using Amazon.CDK.AWS.QuickSight;
using Constructs;

namespace Medallion;

/// <summary>QuickSight over the gold tables: the workgroup as data source, a data set a table, one dashboard with a sheet a table.</summary>
internal sealed class GoldVisuals : Construct
{
    private static readonly string[] s_readSource =
        ["quicksight:DescribeDataSource", "quicksight:DescribeDataSourcePermissions", "quicksight:PassDataSource", "quicksight:UpdateDataSource", "quicksight:DeleteDataSource", "quicksight:UpdateDataSourcePermissions"];

    private static readonly string[] s_readSet =
    [
        "quicksight:DescribeDataSet", "quicksight:DescribeDataSetPermissions", "quicksight:PassDataSet", "quicksight:DescribeIngestion", "quicksight:ListIngestions",
        "quicksight:UpdateDataSet", "quicksight:DeleteDataSet", "quicksight:CreateIngestion", "quicksight:CancelIngestion", "quicksight:UpdateDataSetPermissions",
    ];

    private static readonly string[] s_readDashboard =
    [
        "quicksight:DescribeDashboard", "quicksight:ListDashboardVersions", "quicksight:QueryDashboard", "quicksight:UpdateDashboardPermissions",
        "quicksight:UpdateDashboard", "quicksight:DeleteDashboard", "quicksight:DescribeDashboardPermissions", "quicksight:UpdateDashboardPublishedVersion",
    ];

    public GoldVisuals(Construct scope, string id, GoldVisualsProps props) : base(scope, id)
    {
        InvalidDeployment.Require([.. props.Settings.Problems(props.Gold)]);
        var source = new CfnDataSource(this, "Source", new CfnDataSourceProps
        {
            AwsAccountId = Aws.ACCOUNT_ID,
            DataSourceId = $"{props.Pipeline}-athena",
            Name = $"{props.Pipeline} (Athena)",
            Type = "ATHENA",
            DataSourceParameters = new CfnDataSource.DataSourceParametersProperty { AthenaParameters = new CfnDataSource.AthenaParametersProperty { WorkGroup = props.WorkGroup.Ref } },
            Permissions = new[] { new CfnDataSource.ResourcePermissionProperty { Principal = props.Settings.PrincipalArn, Actions = s_readSource } },
        });
        var sets = props.Gold.Select(table => Set(props, source, table)).ToList();
        _ = new CfnDashboard(this, "Dashboard", new CfnDashboardProps
        {
            AwsAccountId = Aws.ACCOUNT_ID,
            DashboardId = $"{props.Pipeline}-gold",
            Name = $"{props.Pipeline}: gold",
            Permissions = new[] { new CfnDashboard.ResourcePermissionProperty { Principal = props.Settings.PrincipalArn, Actions = s_readDashboard } },
            Definition = new CfnDashboard.DashboardVersionDefinitionProperty
            {
                DataSetIdentifierDeclarations = sets.Zip(props.Gold, (set, table) => (object)new CfnDashboard.DataSetIdentifierDeclarationProperty { DataSetArn = set.AttrArn, Identifier = table.Table }).ToArray(),
                Sheets = props.Gold.Select(table => (object)GoldSheet.Of(table)).ToArray(),
            },
        });
    }

    private CfnDataSet Set(GoldVisualsProps props, CfnDataSource source, OrderedTable table)
    {
        var set = new CfnDataSet(this, $"Set-{table.Table}", new CfnDataSetProps
        {
            AwsAccountId = Aws.ACCOUNT_ID,
            DataSetId = $"{props.Pipeline}-{table.Table}",
            Name = $"{props.Pipeline}: {table.Table}",
            ImportMode = "DIRECT_QUERY",
            PhysicalTableMap = new Dictionary<string, object>
            {
                ["gold"] = new CfnDataSet.PhysicalTableProperty
                {
                    RelationalTable = new CfnDataSet.RelationalTableProperty
                    {
                        DataSourceArn = source.AttrArn,
                        Catalog = "AwsDataCatalog",
                        Schema = props.Database,
                        Name = table.Table,
                        InputColumns = Columns(table, props.PartitionType),
                    },
                },
            },
            Permissions = new[] { new CfnDataSet.ResourcePermissionProperty { Principal = props.Settings.PrincipalArn, Actions = s_readSet } },
        });
        foreach (var resource in props.Catalog) set.AddDependency(resource);
        return set;
    }

    // With the partition columns, or no filter of QuickSight could keep Athena from reading every day.
    private static object[] Columns(OrderedTable table, string partitionType) =>
    [
        .. table.Columns.Concat(DatePartitions.Names.Select(name => new DatasetColumn(name, partitionType)))
            .Select(column => new CfnDataSet.InputColumnProperty { Name = column.Name, Type = QuickSightType.Of(column.Type)! }),
    ];
}
