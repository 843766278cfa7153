using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.AWS.Glue;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.SQS;
using Amazon.CDK.AWS.StepFunctions;

namespace Medallion.Tests.Monitoring;

/// <summary>A stack with parts of its own that are watched, synthesised.</summary>
internal sealed class WatchedStack
{
    private WatchedStack(string templatePath)
    {
        Path = templatePath;
        Json = JsonNode.Parse(File.ReadAllText(templatePath))!;
    }

    public static OrderedTable Gold { get; } = new("earthquakes", ["id"])
    {
        Columns = [new("id", "string"), new("event_time", "timestamp"), new("magnitude", "double"), new("depth_km", "decimal(9,3)"), new("stations", "bigint")],
    };

    /// <summary>With everything that is optional too.</summary>
    public static WatchedStack Whole { get; } = Of(new MedallionSettings
    {
        Costs = new CostSettings { MonthlyBudget = 25 },
        Visuals = new VisualSettings { PrincipalArn = "arn:aws:quicksight:us-east-1:123456789012:user/default/analyst" },
    });

    public string Path { get; }

    public JsonNode Json { get; }

    public static WatchedStack Of(MedallionSettings settings, params string[] emails) => Of(settings, "arm64", emails);

    public static WatchedStack Of(MedallionSettings settings, string processor, IReadOnlyList<string> emails)
    {
        var folder = Directory.CreateTempSubdirectory("watched-").FullName;
        var app = new App(new AppProps { Outdir = folder });
        var stack = new Stack(app, "Watched", new StackProps { Synthesizer = new DefaultStackSynthesizer(new DefaultStackSynthesizerProps { GenerateBootstrapVersionRule = false }) });
        var alerts = new AlertsTopic(stack, "Alerts", null, emails);
        var machine = new StateMachine(stack, "Machine", new StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(new Pass(stack, "Pass")) });
        // CDK writes the dependency on the role although the role's ARN implies it.
        ((CfnStateMachine)machine.Node.DefaultChild!).AddMetadata("cfn-lint", new Dictionary<string, object> { ["config"] = new Dictionary<string, object> { ["ignore_checks"] = new[] { "W3005" } } });
        var results = new Bucket(stack, "Results");
        var database = new CfnDatabase(stack, "Database", new CfnDatabaseProps { CatalogId = Aws.ACCOUNT_ID, DatabaseInput = new CfnDatabase.DatabaseInputProperty { Name = "quakes_gold" } });
        var queries = new QueryWorkGroup(stack, "Queries", new QueryWorkGroupProps { Pipeline = "quakes", Database = "quakes_gold", Gold = [Gold], Results = results, Settings = settings.Queries });
        alerts.LetUseKey((Amazon.CDK.AWS.IAM.IRole)machine.Role);
        _ = new PipelineMonitoring(stack, "Monitoring", alerts, new MonitoredParts
        {
            MetricsNamespace = "MedallionEtl",
            Pipeline = "quakes",
            Ingest = Function.FromFunctionAttributes(stack, "Ingest", new FunctionAttributes
            {
                FunctionArn = "arn:aws:lambda:us-east-1:123456789012:function:quakes-ingest",
                Architecture = processor == "arm64" ? Architecture.ARM_64 : Architecture.X86_64,
            }),
            TransformJob = "quakes-transform",
            CompactionJob = "quakes-compaction",
            Machine = machine,
            ScheduleDeadLetters = new Queue(stack, "DeadLetters"),
            Buckets = [new("bronze", new Bucket(stack, "Raw")), new("silver", new Bucket(stack, "Processed")), new("gold", new Bucket(stack, "Curated"))],
            WorkGroup = queries.WorkGroup.Name,
        }, settings);
        if (settings.Visuals is { } visuals)
        {
            _ = new GoldVisuals(stack, "Visuals", new GoldVisualsProps
            {
                Pipeline = "quakes",
                Database = "quakes_gold",
                Catalog = [database],
                PartitionType = "int",
                WorkGroup = queries.WorkGroup,
                Gold = [Gold],
                Settings = visuals,
            });
        }

        app.Synth();
        return new WatchedStack(System.IO.Path.Combine(folder, "Watched.template.json"));
    }

    /// <summary>The properties of all resources of a type, by logical id.</summary>
    public IReadOnlyDictionary<string, JsonNode> All(string type) => Json["Resources"]!.AsObject()
        .Where(resource => (string?)resource.Value!["Type"] == type).ToDictionary(resource => resource.Key, resource => resource.Value!["Properties"]!);

    /// <summary>The only resource of a type whose properties answer to this.</summary>
    public JsonNode Single(string type, Func<JsonNode, bool> which) => Xunit.Assert.Single(All(type).Values, properties => which(properties));

    /// <summary>An alarm by its name.</summary>
    public JsonNode Alarm(string name) => Single("AWS::CloudWatch::Alarm", alarm => (string?)alarm["AlarmName"] == name);
}
