using Amazon.CDK;
using Amazon.CDK.AWS.CloudWatch;

namespace Medallion;

/// <summary>The widgets that the dashboards are made of; a row is 24 units wide.</summary>
internal static class Widgets
{
    private static readonly Duration s_day = Duration.Days(1);

    /// <summary>A text in Markdown over a whole row.</summary>
    public static TextWidget Text(string markdown, double height = 2) => new(new TextWidgetProps { Markdown = markdown, Width = 24, Height = height });

    /// <summary>Lines over days.</summary>
    /// <param name="title">What they show.</param>
    /// <param name="unit">The unit of the axis.</param>
    /// <param name="metrics">The lines.</param>
    /// <param name="stacked">Whether they add up.</param>
    /// <param name="width">Units of the row.</param>
    public static GraphWidget Daily(string title, string unit, IReadOnlyList<IMetric> metrics, bool stacked = false, double width = 12) => new(new GraphWidgetProps
    {
        Title = title,
        Left = [.. metrics],
        LeftYAxis = new YAxisProps { Label = unit, Min = 0, ShowUnits = false },
        Stacked = stacked,
        Period = s_day,
        Width = width,
        Height = 6,
    });

    /// <summary>Numbers of the last whole day.</summary>
    public static SingleValueWidget Numbers(string title, IReadOnlyList<IMetric> metrics, double width = 24) =>
        new(new SingleValueWidgetProps { Title = title, Metrics = [.. metrics], Period = s_day, Width = width, Height = 4, FullPrecision = false });

    /// <summary>A dashboard of rows, which shows the last four weeks.</summary>
    public static Dashboard Board(Constructs.Construct scope, string name, params IReadOnlyList<IWidget[]> rows) =>
        new(scope, "Dashboard", new DashboardProps { DashboardName = name, DefaultInterval = Duration.Days(28), Widgets = [.. rows] });
}
