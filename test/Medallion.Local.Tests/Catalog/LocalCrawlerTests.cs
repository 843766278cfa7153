using Medallion.Local.Catalog;
using Medallion.Local.Tests.Warehouse;
using Medallion.Local.Warehouse;
using Snapshooter.Xunit;

namespace Medallion.Local.Tests.Catalog;

public sealed class LocalCrawlerTests : IDisposable
{
    private readonly SampleLake _parent = new();
    private readonly string _lake;

    public LocalCrawlerTests() => _lake = Directory.CreateDirectory(_parent.PathOf("lake")).FullName;

    public void Dispose() => _parent.Dispose();

    [Fact]
    public void The_catalog_lies_beside_the_lake_and_says_what_the_files_hold()
    {
        Transform(4);
        Transform(5);

        var catalog = new LocalCrawler(_lake).Crawl();

        var path = Path.Combine(_parent.Root, "catalog.json");
        Assert.Equal(path, CatalogFile.PathFor(_lake));
        Snapshot.Match(File.ReadAllText(path), "Catalog");
        Assert.Equal(catalog.Tables.Select(table => table.Rows), CatalogFile.Read(path).Tables.Select(table => table.Rows));
    }

    [Fact]
    public void Crawling_again_writes_the_same_bytes_and_sees_new_partitions()
    {
        Transform(4);
        var first = new LocalCrawler(_lake).Crawl();
        var bytes = File.ReadAllBytes(CatalogFile.PathFor(_lake));
        new LocalCrawler(_lake).Crawl();
        Assert.Equal(bytes, File.ReadAllBytes(CatalogFile.PathFor(_lake)));

        Transform(5);
        Assert.Equal((1, 2), (first.Find("earthquakes")!.Partitions, new LocalCrawler(_lake).Crawl().Find("EARTHQUAKES")!.Partitions));
    }

    [Fact]
    public void The_declared_columns_are_those_that_the_files_hold()
    {
        Transform(5);
        var crawled = new LocalCrawler(_lake).Crawl();

        var gold = DatasetFolder.Load(BuiltInTransforms.Folder("earthquakes")).Gold;

        Assert.All(gold, table => Assert.Equal(
            crawled.Find(table.Table)!.Columns, table.Columns.Select(column => new CatalogColumn(column.Name, column.Type))));
        Assert.Equal(2, gold.Count);
    }

    [Fact]
    public void Declared_tables_say_what_a_crawl_would_and_leave_the_tables_of_others()
    {
        Transform(4);
        Transform(5);
        var crawled = new LocalCrawler(_lake).Crawl();
        var path = CatalogFile.PathFor(_lake);
        var other = new CatalogTable("a_table_of_another_pipeline", "curated/a_table_of_another_pipeline", [], [], 0, 0, 0);
        new CatalogFile([other]).Write(path);

        new DeclaredTables(_lake, DatasetFolder.Load(BuiltInTransforms.Folder("earthquakes"))).Declare();

        var declared = CatalogFile.Read(path);
        Assert.Equal(["a_table_of_another_pipeline", "earthquakes", "earthquakes_daily"], declared.Tables.Select(table => table.Name));
        Assert.Equal(Json(crawled), Json(new CatalogFile([.. declared.Tables.Skip(1)])));
    }

    [Fact]
    public void A_lake_without_gold_has_a_catalog_without_tables()
    {
        Assert.Empty(new LocalCrawler(_lake).Crawl().Tables);
        Assert.Empty(CatalogFile.Read(CatalogFile.PathFor(_lake)).Tables);
    }

    [Fact]
    public void A_file_that_is_no_Parquet_fails_the_crawl_and_leaves_the_catalog()
    {
        Transform(4);
        new LocalCrawler(_lake).Crawl();
        var before = File.ReadAllText(CatalogFile.PathFor(_lake));
        File.WriteAllText(Path.Combine(_lake, "curated/earthquakes/year=2018/month=02/day=04/x.parquet"), "no parquet");

        var error = Assert.Throws<CrawlFailed>(() => new LocalCrawler(_lake).Crawl());

        Assert.Contains("earthquakes", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(CatalogFile.PathFor(_lake)));
    }

    [Fact]
    public void Paths_that_disagree_about_the_partitions_fail_the_crawl()
    {
        Transform(4);
        var table = Path.Combine(_lake, "curated/earthquakes_daily");
        Directory.CreateDirectory(Path.Combine(table, "year=2018"));
        File.Copy(Directory.GetFiles(table, "*.parquet", SearchOption.AllDirectories)[0], Path.Combine(table, "year=2018/x.parquet"));

        var error = Assert.Throws<CrawlFailed>(() => new LocalCrawler(_lake).Crawl());

        Assert.Contains("year/month/day", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VARCHAR", "string")]
    [InlineData("DECIMAL(6,2)", "decimal(6,2)")]
    [InlineData("TIMESTAMP WITH TIME ZONE", "timestamp")]
    [InlineData("INTEGER[]", "array<int>")]
    [InlineData("STRUCT(a INTEGER, \"b c\" DECIMAL(4,1)[])", "struct<a:int,b c:array<decimal(4,1)>>")]
    [InlineData("MAP(VARCHAR, STRUCT(x DOUBLE))", "map<string,struct<x:double>>")]
    public void Types_have_the_names_that_Glue_gives_them(string duckDb, string glue) => Assert.Equal(glue, GlueType.Of(duckDb));

    private string Json(CatalogFile catalog)
    {
        catalog.Write(_parent.PathOf("compared.json"));
        return File.ReadAllText(_parent.PathOf("compared.json"));
    }

    private void Transform(int day)
    {
        var request = _parent.LandSamples(new(2018, 2, day));
        foreach (var key in request.Keys)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_lake, key))!);
            File.Copy(_parent.PathOf(key), Path.Combine(_lake, key));
        }
        DuckDbTransform.Run(request with { LakeRoot = _lake });
    }
}
