using System.Text.Json.Nodes;
using Medallion.Tests.Deployment;

namespace Medallion.Tests.Monitoring;

public sealed class VisualsInAPipeline
{
    private static readonly Lazy<Deployed> s_declared = new(() => With(CatalogKind.DeclaredTables));
    private static readonly Lazy<Deployed> s_crawled = new(() => With(CatalogKind.Crawler));

    [FactWithTool("node")]
    public void A_data_set_waits_for_the_database_and_its_declared_tables()
    {
        string[] catalog = [.. s_declared.Value.Of("AWS::Glue::Database").Keys, .. s_declared.Value.Of("AWS::Glue::Table").Keys];
        Assert.Equal(3, catalog.Length);
        Assert.Equal(2, s_declared.Value.Of("AWS::QuickSight::DataSet").Count);
        Assert.All(s_declared.Value.Of("AWS::QuickSight::DataSet").Values, set => Assert.Equal(catalog.Order(), Deployed.Texts(set["DependsOn"]).Order()));
    }

    [FactWithTool("node")]
    public void A_data_set_of_crawled_tables_waits_for_the_database() => Assert.All(s_crawled.Value.Of("AWS::QuickSight::DataSet").Values, set =>
        Assert.Equal(s_crawled.Value.Of("AWS::Glue::Database").Keys, Deployed.Texts(set["DependsOn"])));

    [FactWithTool("node")]
    public void The_data_source_waits_for_the_workgroup() => Assert.Equal(
        $"<{Assert.Single(s_declared.Value.Of("AWS::Athena::WorkGroup")).Key}>",
        Deployed.Flat(s_declared.Value.One("AWS::QuickSight::DataSource")["DataSourceParameters"]!["AthenaParameters"]!["WorkGroup"]));

    [TheoryWithTool("node")]
    [InlineData(CatalogKind.DeclaredTables, "INTEGER")]
    [InlineData(CatalogKind.Crawler, "STRING")]
    public void Partition_columns_have_the_type_that_the_catalog_gives_them(CatalogKind kind, string type)
    {
        var deployed = kind == CatalogKind.DeclaredTables ? s_declared.Value : s_crawled.Value;
        Assert.All(deployed.Of("AWS::QuickSight::DataSet").Values, set => Assert.Equal(
            ["id STRING", "at DATETIME", $"year {type}", $"month {type}", $"day {type}"], Columns(set["Properties"]!).Select(column => $"{column["Name"]} {column["Type"]}")));
    }

    private static IEnumerable<JsonNode> Columns(JsonNode set) => set["PhysicalTableMap"]!["gold"]!["RelationalTable"]!["InputColumns"]!.AsArray().Select(column => column!);

    private static Deployed With(CatalogKind kind) => Deployed.Synth(
        settings => settings with
        {
            Catalog = new CatalogSettings { Kind = kind },
            Visuals = new VisualSettings { PrincipalArn = "arn:aws:quicksight:us-east-1:123456789012:user/default/analyst" },
        },
        dataset: FakeAssets.DatasetWithColumns);
}
