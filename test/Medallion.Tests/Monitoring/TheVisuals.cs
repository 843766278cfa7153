using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.AWS.Athena;

namespace Medallion.Tests.Monitoring;

public sealed class TheVisuals
{
    private const string Analyst = "arn:aws:quicksight:us-east-1:123456789012:user/default/analyst";

    [FactWithTool("node")]
    public void Are_absent_unless_asked_for() => Assert.Empty(WatchedStack.Of(new MedallionSettings()).All("AWS::QuickSight::Dashboard"));

    [FactWithTool("node")]
    public void Query_in_the_pipelines_workgroup() => Assert.Equal(Assert.Single(WatchedStack.Whole.All("AWS::Athena::WorkGroup")).Key,
        (string?)Assert.Single(WatchedStack.Whole.All("AWS::QuickSight::DataSource")).Value["DataSourceParameters"]!["AthenaParameters"]!["WorkGroup"]!["Ref"]);

    [FactWithTool("node")]
    public void Read_a_gold_tables_columns_in_QuickSights_types()
    {
        var table = Assert.Single(WatchedStack.Whole.All("AWS::QuickSight::DataSet")).Value["PhysicalTableMap"]!["gold"]!["RelationalTable"]!;
        Assert.Equal(("quakes_gold", "earthquakes"), ((string)table["Schema"]!, (string)table["Name"]!));
        Assert.Equal(
            ["id STRING", "event_time DATETIME", "magnitude DECIMAL", "depth_km DECIMAL", "stations INTEGER", "year INTEGER", "month INTEGER", "day INTEGER"],
            table["InputColumns"]!.AsArray().Select(column => $"{column!["Name"]} {column["Type"]}"));
    }

    [FactWithTool("node")]
    public void Show_rows_per_day_rows_by_text_and_the_rows()
    {
        var sheet = Assert.Single(Assert.Single(WatchedStack.Whole.All("AWS::QuickSight::Dashboard")).Value["Definition"]!["Sheets"]!.AsArray())!;
        Assert.Equal(["LineChartVisual", "BarChartVisual", "TableVisual"], sheet["Visuals"]!.AsArray().Select(visual => Assert.Single(visual!.AsObject()).Key));
    }

    [FactWithTool("node")]
    public void Have_ids_that_are_there_once()
    {
        var text = Assert.Single(WatchedStack.Whole.All("AWS::QuickSight::Dashboard")).Value;
        var ids = Ids(text).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
    }

    [TheoryWithTool("node")]
    [InlineData("array<string>")]
    [InlineData(null)]
    public void Refuse_a_table_whose_columns_QuickSight_cannot_know(string? type)
    {
        var table = new OrderedTable("odd", ["id"]) { Columns = type is null ? [] : [new("tags", type)] };
        Assert.Contains("The gold table odd", Refused([table], Analyst), StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void Refuse_an_owner_that_is_none() => Assert.Contains("Visuals.PrincipalArn is 'me'", Refused([WatchedStack.Gold], "me"), StringComparison.Ordinal);

    [Theory]
    [InlineData("decimal(9,3)", "DECIMAL")]
    [InlineData("date", "DATETIME")]
    [InlineData("boolean", "BOOLEAN")]
    [InlineData("binary", null)]
    [InlineData("integer", null)]
    [InlineData("varchar(20)", null)]
    [InlineData("decimal", null)]
    public void Know_the_types_that_a_data_set_may_declare_and_no_others(string type, string? quickSight) => Assert.Equal(quickSight, QuickSightType.Of(type));

    private static string Refused(IReadOnlyList<OrderedTable> gold, string principal)
    {
        var stack = new Stack();
        return Assert.Throws<InvalidDeployment>(() => new GoldVisuals(stack, "Visuals", new GoldVisualsProps
        {
            Pipeline = "quakes",
            Database = "quakes_gold",
            Catalog = [],
            PartitionType = "int",
            WorkGroup = new CfnWorkGroup(stack, "WorkGroup", new CfnWorkGroupProps { Name = "quakes" }),
            Gold = gold,
            Settings = new VisualSettings { PrincipalArn = principal },
        })).Message;
    }

    private static IEnumerable<string> Ids(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key is "VisualId" or "FieldId" or "SheetId" ? [(string)member.Value!] : Ids(member.Value)),
        JsonArray entries => entries.SelectMany(Ids),
        _ => [],
    };
}
