using static Amazon.CDK.AWS.QuickSight.CfnDashboard;

namespace Medallion;

/// <summary>A sheet over a gold table: rows per day where it has a time, rows by its first text where it has one, and the rows themselves.</summary>
internal static class GoldSheet
{
    private const int ShownColumns = 12;

    public static SheetDefinitionProperty Of(OrderedTable table)
    {
        var visuals = new List<object>();
        if (First(table, "DATETIME") is { } time) visuals.Add(PerDay(table, time));
        if (First(table, "STRING") is { } text) visuals.Add(ByText(table, text));
        visuals.Add(Rows(table));
        return new SheetDefinitionProperty { SheetId = table.Table.Replace('_', '-'), Name = table.Table, Visuals = visuals.ToArray() };
    }

    private static VisualProperty PerDay(OrderedTable table, string time) => new()
    {
        LineChartVisual = new LineChartVisualProperty
        {
            VisualId = $"{Id(table)}-per-day",
            Title = Title("Rows per day"),
            ChartConfiguration = new LineChartConfigurationProperty
            {
                FieldWells = new LineChartFieldWellsProperty
                {
                    LineChartAggregatedFieldWells = new LineChartAggregatedFieldWellsProperty
                    {
                        Category = new[]
                        {
                            new DimensionFieldProperty { DateDimensionField = new DateDimensionFieldProperty { FieldId = $"{Id(table)}-day", Column = Column(table, time), DateGranularity = "DAY" } },
                        },
                        Values = new[] { Count(table, "per-day", time) },
                    },
                },
            },
        },
    };

    private static VisualProperty ByText(OrderedTable table, string text) => new()
    {
        BarChartVisual = new BarChartVisualProperty
        {
            VisualId = $"{Id(table)}-by-text",
            Title = Title($"Rows by {text}"),
            ChartConfiguration = new BarChartConfigurationProperty
            {
                Orientation = "HORIZONTAL",
                FieldWells = new BarChartFieldWellsProperty
                {
                    BarChartAggregatedFieldWells = new BarChartAggregatedFieldWellsProperty
                    {
                        Category = new[]
                        {
                            new DimensionFieldProperty { CategoricalDimensionField = new CategoricalDimensionFieldProperty { FieldId = $"{Id(table)}-text", Column = Column(table, text) } },
                        },
                        Values = new[] { Count(table, "by-text", text) },
                    },
                },
            },
        },
    };

    private static VisualProperty Rows(OrderedTable table) => new()
    {
        TableVisual = new TableVisualProperty
        {
            VisualId = $"{Id(table)}-rows",
            Title = Title("Rows"),
            ChartConfiguration = new TableConfigurationProperty
            {
                FieldWells = new TableFieldWellsProperty
                {
                    TableUnaggregatedFieldWells = new TableUnaggregatedFieldWellsProperty
                    {
                        Values = table.Columns.Take(ShownColumns)
                            .Select(column => (object)new UnaggregatedFieldProperty { FieldId = $"{Id(table)}-row-{column.Name.Replace('_', '-')}", Column = Column(table, column.Name) }).ToArray(),
                    },
                },
            },
        },
    };

    // Counting a column's values in a measure of its own kind: QuickSight has no count of rows.
    private static MeasureFieldProperty Count(OrderedTable table, string visual, string column) => QuickSightType.Of(table.Columns.First(c => c.Name == column).Type) == "DATETIME"
        ? new() { DateMeasureField = new DateMeasureFieldProperty { FieldId = $"{Id(table)}-{visual}-count", Column = Column(table, column), AggregationFunction = "COUNT" } }
        : new() { CategoricalMeasureField = new CategoricalMeasureFieldProperty { FieldId = $"{Id(table)}-{visual}-count", Column = Column(table, column), AggregationFunction = "COUNT" } };

    private static ColumnIdentifierProperty Column(OrderedTable table, string name) => new() { DataSetIdentifier = table.Table, ColumnName = name };

    private static VisualTitleLabelOptionsProperty Title(string text) => new() { Visibility = "VISIBLE", FormatText = new ShortFormatTextProperty { PlainText = text } };

    private static string? First(OrderedTable table, string type) => table.Columns.FirstOrDefault(column => QuickSightType.Of(column.Type) == type)?.Name;

    private static string Id(OrderedTable table) => table.Table.Replace('_', '-');
}
