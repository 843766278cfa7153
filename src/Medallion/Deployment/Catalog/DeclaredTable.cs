using System.Globalization;
using Amazon.CDK;
using Amazon.CDK.AWS.Glue;

namespace Medallion;

/// <summary>A gold table as a deployment declares it: Athena computes its partitions and looks none up (<see href="https://docs.aws.amazon.com/athena/latest/ug/partition-projection.html"/>).</summary>
internal static class DeclaredTable
{
    public static CfnTableProps Of(OrderedTable table, CatalogSettings settings, string bucket, string database)
    {
        var location = $"s3://{bucket}/curated/{table.Table}/";
        return new CfnTableProps
        {
            CatalogId = Aws.ACCOUNT_ID,
            DatabaseName = database,
            TableInput = new CfnTable.TableInputProperty
            {
                Name = table.Table,
                TableType = "EXTERNAL_TABLE",
                Parameters = Projection(settings, location),
                PartitionKeys = DatePartitions.Names.Select(partition => new CfnTable.ColumnProperty { Name = partition, Type = "int" }).ToArray<object>(),
                StorageDescriptor = new CfnTable.StorageDescriptorProperty
                {
                    Location = location,
                    Columns = table.Columns.Select(column => new CfnTable.ColumnProperty { Name = column.Name, Type = column.Type }).ToArray<object>(),
                    InputFormat = "org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat",
                    OutputFormat = "org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat",
                    SerdeInfo = new CfnTable.SerdeInfoProperty { SerializationLibrary = "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe" },
                },
            },
        };
    }

    private static Dictionary<string, string> Projection(CatalogSettings settings, string location)
    {
        var parameters = new Dictionary<string, string>
        {
            ["classification"] = "parquet",
            ["projection.enabled"] = "true",
            ["storage.location.template"] = $"{location}{string.Join('/', DatePartitions.Names.Select(partition => $"{partition}=${{{partition}}}"))}/",
        };
        foreach (var name in DatePartitions.Names)
        {
            parameters[$"projection.{name}.type"] = "integer";
            parameters[$"projection.{name}.digits"] = name == DatePartitions.Year ? "4" : "2";
            parameters[$"projection.{name}.range"] = name switch
            {
                DatePartitions.Year => string.Create(CultureInfo.InvariantCulture, $"{settings.FirstYear},{settings.LastYear}"),
                DatePartitions.Month => "1,12",
                _ => "1,31",
            };
        }

        return parameters;
    }
}
