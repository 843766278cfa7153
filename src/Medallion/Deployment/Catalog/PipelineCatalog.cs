using Amazon.CDK;
using Amazon.CDK.AWS.Glue;
using Constructs;

namespace Medallion;

/// <summary>The database of the gold tables, and who tells it of them: a crawler, or declared tables; never both.</summary>
internal sealed class PipelineCatalog : Construct
{
    public PipelineCatalog(Construct scope, string id, Pipeline pipeline, Dataset dataset, MedallionLake lake, GlueSecurity security) : base(scope, id)
    {
        var settings = pipeline.Settings.Catalog;
        DatabaseName = settings.Database ?? pipeline.Name.Replace('-', '_');
        // It holds no data: tables can be crawled or declared anew, so it goes with the stack.
        Database = new CfnDatabase(this, "Database", new CfnDatabaseProps
        {
            CatalogId = Aws.ACCOUNT_ID,
            DatabaseInput = new CfnDatabase.DatabaseInputProperty { Name = DatabaseName, Description = $"Gold tables of {pipeline.Name}" },
        });
        if (settings.Kind == CatalogKind.Crawler)
        {
            Crawler = new PipelineCrawler(this, "Crawler", pipeline, dataset, lake, Database, DatabaseName, security);
            return;
        }

        foreach (var table in dataset.Gold)
            new CfnTable(this, table.Table, DeclaredTable.Of(table, settings, lake.Curated.BucketName, DatabaseName)).AddDependency(Database);
    }

    public string DatabaseName { get; }

    public CfnDatabase Database { get; }

    public PipelineCrawler? Crawler { get; }
}
