namespace Medallion.Tests.Deployment;

public sealed class CatalogTests
{
    [FactWithTool("node")]
    public void By_default_a_crawler_looks_at_each_gold_table_and_no_table_is_declared()
    {
        var crawler = Deployed.Default.One("AWS::Glue::Crawler");

        Assert.Equal(["curated/orders/", "curated/orders_daily/"], crawler["Targets"]!["S3Targets"]!.AsArray().Select(target => Deployed.Flat(target!["Path"]).Split('/', 4)[3]));
        Assert.Equal("UPDATE_IN_DATABASE", (string)crawler["SchemaChangePolicy"]!["UpdateBehavior"]!);
        Assert.Equal("CRAWL_EVERYTHING", (string)crawler["RecrawlPolicy"]!["RecrawlBehavior"]!);
        Assert.Empty(Deployed.Default.Of("AWS::Glue::Table"));
    }

    [FactWithTool("node")]
    public void Declared_tables_project_their_partitions_and_no_crawler_is_there()
    {
        var table = Deployed.Lean.One("AWS::Glue::Table", "Catalogordersdaily")["TableInput"]!;
        var parameters = table["Parameters"]!;

        Assert.Empty(Deployed.Lean.Of("AWS::Glue::Crawler"));
        Assert.Equal("true", (string)parameters["projection.enabled"]!);
        Assert.Equal(["2020,2030", "1,12", "1,31"], new[] { "year", "month", "day" }.Select(part => (string)parameters[$"projection.{part}.range"]!));
        Assert.Equal(["4", "2", "2"], new[] { "year", "month", "day" }.Select(part => (string)parameters[$"projection.{part}.digits"]!));
        Assert.EndsWith("/curated/orders_daily/year=${year}/month=${month}/day=${day}/", Deployed.Flat(parameters["storage.location.template"]), StringComparison.Ordinal);
        Assert.Equal("""[{"Name":"id","Type":"string"},{"Name":"at","Type":"timestamp"}]""", table["StorageDescriptor"]!["Columns"]!.ToJsonString());
        Assert.Equal(["year", "month", "day"], table["PartitionKeys"]!.AsArray().Select(key => (string)key!["Name"]!));
    }

    [FactWithTool("node")]
    public void The_workflow_of_declared_tables_crawls_nothing() =>
        Assert.DoesNotContain("glue:StartCrawler", string.Concat(Deployed.Lean.Statements("workflow").Values.Select(statement => statement.ToJsonString())), StringComparison.Ordinal);

    [FactWithTool("node")]
    public void The_database_is_called_after_the_pipeline_or_as_the_settings_say()
    {
        Assert.Equal("orders", (string)Deployed.Default.One("AWS::Glue::Database")["DatabaseInput"]!["Name"]!);
        Assert.Equal("sales", (string)Deployed.Lean.One("AWS::Glue::Database")["DatabaseInput"]!["Name"]!);
    }
}
