using System.Text.Json.Nodes;
using Medallion.Local.Warehouse;

namespace Medallion.Local.Tests.Warehouse;

public sealed class DatasetFolderTests : IDisposable
{
    private readonly SampleLake _folder = new();

    public DatasetFolderTests()
    {
        foreach (var file in Directory.GetFiles(BuiltInTransforms.Folder("earthquakes"))) File.Copy(file, _folder.PathOf(Path.GetFileName(file)));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_built_in_dataset_names_its_tables_in_the_order_they_are_made() =>
        Assert.Equal(["parsed", "judged", "quarantine", "silver", "earthquakes", "earthquakes_daily"], DatasetFolder.Load(_folder.Root).Tables);

    [Theory]
    [InlineData("name", "\"Not A Name\"", "no name")]
    [InlineData("version", "2", "version 2")]
    [InlineData("gold", "[]", "names no table")]
    [InlineData("bronze", "{\"a\": \"properties.mag\"}", "is no path")]
    [InlineData("bronze", "{\"a\": \"$.x\", \"b\": \"$.x.y\"}", "inside $.x")]
    [InlineData("bronze", "{\"a\": \"$.x[0]\", \"b\": \"$.x\"}", "inside $.x")]
    [InlineData("steps", "5", "\"steps\" must be an array")]
    [InlineData("steps", "[5]", "\"steps[0]\" must be a string")]
    [InlineData("steps", "[\"silver\"]", "the table silver is made twice")]
    [InlineData("bronze", "{\"a\": 1}", "\"bronze.a\" must be a string")]
    [InlineData("bronze", "{\"source_key\": \"$.x\"}", "\"bronze.source_key\" has a name that is taken")]
    [InlineData("bronze", "{\"line_number\": \"$.x\"}", "\"bronze.line_number\" has a name that is taken")]
    [InlineData("bronze", "{\"line\": \"$.x\"}", "every bronze table has source_key, line_number, line, is_record already. Choose another, for instance line_of_record")]
    [InlineData("bronze", "{\"is_record\": \"$.x\"}", "\"bronze.is_record\" has a name that is taken")]
    [InlineData("steps", "[\"bronze\"]", "the table bronze holds the lines as they came")]
    [InlineData("version", "\"1\"", "\"version\" must be a number")]
    public void What_is_wrong_in_a_dataset_is_said(string member, string value, string reason)
    {
        var json = JsonNode.Parse(File.ReadAllText(_folder.PathOf("dataset.json")))!.AsObject();
        json[member] = JsonNode.Parse(value);
        File.WriteAllText(_folder.PathOf("dataset.json"), json.ToJsonString());

        Assert.Contains(reason, Assert.Throws<InvalidDataset>(() => DatasetFolder.Load(_folder.Root)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_read_in_their_order_and_may_be_left_away()
    {
        Columns("""{"b": "decimal(6,2)", "a": "struct<x:int,y:array<string>>"}""");

        var gold = DatasetFolder.Load(_folder.Root).Gold;

        Assert.Equal([new("b", "decimal(6,2)"), new("a", "struct<x:int,y:array<string>>")], gold[0].Columns);
        Columns(null);
        Assert.Empty(DatasetFolder.Load(_folder.Root).Gold[0].Columns);
    }

    [Theory]
    [InlineData("""{"a": "integer"}""", "\"gold[0].columns.a\" is 'integer', which is no type of Glue")]
    [InlineData("""{"a": 5}""", "\"gold[0].columns.a\" must be a string")]
    [InlineData("""{"a": "int", "year": "int"}""", "\"gold[0].columns.year\" is a partition column")]
    [InlineData("""{"month": "int"}""", "\"gold[0].columns.month\" is a partition column")]
    [InlineData("""{"day": "int"}""", "\"gold[0].columns.day\" is a partition column")]
    [InlineData("""{"A": "int"}""", "'A' is no name")]
    [InlineData("{}", "\"gold[0].columns\" declares no column")]
    [InlineData("""["a"]""", "\"gold[0].columns\" must be an object")]
    public void A_column_that_is_none_is_refused_with_its_place(string columns, string reason)
    {
        Columns(columns);

        Assert.Contains(reason, Assert.Throws<InvalidDataset>(() => DatasetFolder.Load(_folder.Root)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("version")]
    [InlineData("name")]
    [InlineData("bronze")]
    [InlineData("steps")]
    [InlineData("quarantine")]
    [InlineData("quarantine.table")]
    [InlineData("quarantine.order")]
    [InlineData("quarantine.maxShare")]
    [InlineData("silver")]
    [InlineData("silver.table")]
    [InlineData("silver.order")]
    [InlineData("gold")]
    public void A_missing_member_is_named_with_its_file(string member)
    {
        var json = JsonNode.Parse(File.ReadAllText(_folder.PathOf("dataset.json")))!.AsObject();
        var (owner, name) = member.Split('.') is [var outer, var inner] ? (json[outer]!.AsObject(), inner) : (json, member);
        Assert.True(owner.Remove(name));
        File.WriteAllText(_folder.PathOf("dataset.json"), json.ToJsonString());

        Assert.Equal($"{_folder.PathOf("dataset.json")} is not a dataset: the member \"{member}\" is missing.", Assert.Throws<InvalidDataset>(() => DatasetFolder.Load(_folder.Root)).Message);
    }

    [Theory]
    [InlineData("{", "is not a table of functions")]
    [InlineData("{}", "the member \"functions\" is missing")]
    [InlineData("""{"functions":{"f":{"sql":"1"}}}""", "the member \"functions.f.parameters\" is missing")]
    [InlineData("""{"functions":{"f":{"parameters":[],"spark":"1"}}}""", "the member \"functions.f.duckdb\" is missing")]
    [InlineData("""{"functions":{"f":{"parameters":[],"sql":"1"},"f":{"parameters":[],"sql":"1"}}}""", "\"functions.f\" is there twice")]
    public void What_is_wrong_in_the_functions_is_said_of_their_file(string text, string reason)
    {
        File.WriteAllText(_folder.PathOf("functions.json"), text);

        var message = Assert.Throws<InvalidDataset>(() => DatasetFolder.Load(_folder.Root)).Message;
        Assert.StartsWith(_folder.PathOf("functions.json"), message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_statement_is_named()
    {
        File.Delete(_folder.PathOf("judged.sql"));

        Assert.Contains("judged.sql", Assert.Throws<InvalidDataset>(() => DatasetFolder.Load(_folder.Root)).Message, StringComparison.Ordinal);
    }

    private void Columns(string? columns)
    {
        var json = JsonNode.Parse(File.ReadAllText(_folder.PathOf("dataset.json")))!.AsObject();
        var table = json["gold"]![0]!.AsObject();
        table.Remove("columns");
        if (columns is not null) table["columns"] = JsonNode.Parse(columns);
        File.WriteAllText(_folder.PathOf("dataset.json"), json.ToJsonString());
    }

    [Fact]
    public void A_dataset_that_does_not_ship_is_answered_with_those_that_do() =>
        Assert.Contains("There are: earthquakes", Assert.Throws<InvalidDataset>(() => BuiltInTransforms.Folder("orders")).Message, StringComparison.Ordinal);
}
