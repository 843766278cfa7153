using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.KMS;
using FlowDsl.Cdk;
using LogLevel = Amazon.CDK.AWS.StepFunctions.LogLevel;

namespace Medallion.Tests.Deployment;

/// <summary>A pipeline's template, synthesised once for all tests that look at it.</summary>
internal sealed partial class Deployed
{
    private static readonly Lazy<Deployed> s_default = new(() => Synth());
    private static readonly Lazy<Deployed> s_oneBucket = new(() => Synth(settings => settings with { Lake = new LakeSettings { OneBucket = true } }));
    private static readonly Lazy<Deployed> s_secured = new(() => Synth(props: (stack, props) => props with
    {
        EncryptionKey = new Key(stack, "Key", new KeyProps { EnableKeyRotation = true }),
        SecretKey = Amazon.CDK.AWS.KMS.Key.FromKeyArn(stack, "SecretKey", "arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-0000-0000-000000000000"),
        Vpc = Vpc.FromVpcAttributes(stack, "Vpc", new VpcAttributes
        {
            VpcId = "vpc-0123456789abcdef0",
            AvailabilityZones = [Fn.Select(0, Fn.GetAzs()), Fn.Select(1, Fn.GetAzs())],
            PrivateSubnetIds = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
        }),
        Owner = "data-team",
        Tags = new Dictionary<string, string> { ["cost-centre"] = "42" },
    }));

    private static readonly Lazy<Deployed> s_lean = new(() => Synth(
        settings => settings with
        {
            Catalog = new CatalogSettings { Kind = CatalogKind.DeclaredTables, Database = "sales", FirstYear = 2020, LastYear = 2030 },
            Compaction = new CompactionSettings { Enabled = false },
            Schedule = new ScheduleSettings { Enabled = false },
            Transform = new TransformSettings { MinWorkers = 4, MaxWorkers = 4 },
        },
        (_, props) => props with { Handler = FakeAssets.Native, RemoveData = true },
        dataset: FakeAssets.DatasetWithColumns,
        removal: true));

    private static readonly Lazy<Deployed> s_released = new(() => Synth(
        settings => settings with { Schedule = new ScheduleSettings { DeadLetterRetention = TimeSpan.FromDays(4) }, Compaction = new CompactionSettings { KeepDays = 5 } },
        (_, props) => props with { WorkflowLogRetention = TimeSpan.FromDays(7), WorkflowLogLevel = LogLevel.ERROR, Tracing = false, Release = new FlowRelease() }));

    private Deployed(MedallionPipeline construct, string path, IReadOnlyDictionary<string, string> titles)
    {
        (Construct, Path, RoleTitles) = (construct, path, titles);
        Text = File.ReadAllText(path);
        Resources = JsonNode.Parse(Text)![nameof(Resources)]!.AsObject();
    }

    /// <summary>All defaults.</summary>
    public static Deployed Default => s_default.Value;

    /// <summary>All layers in one bucket.</summary>
    public static Deployed OneBucket => s_oneBucket.Value;

    /// <summary>In a network, with customer keys, owner and tags.</summary>
    public static Deployed Secured => s_secured.Value;

    /// <summary>Declared tables, no compaction, no schedule, a fixed number of workers, a native function, data that may go.</summary>
    public static Deployed Lean => s_lean.Value;

    /// <summary>With an alias, without tracing, other numbers.</summary>
    public static Deployed Released => s_released.Value;

    public static Contracts.SourceDefinition Source { get; } =
        Daily.Definitions.Source with { Name = "shop", Stream = "orders", Authentication = new Contracts.ApiKeyHeader("X-Api-Key", "shop/key") };

    public MedallionPipeline Construct { get; }

    public string Path { get; }

    public string Text { get; }

    public JsonObject Resources { get; }

    /// <summary>The logical ids of the roles, with whose they are.</summary>
    public IReadOnlyDictionary<string, string> RoleTitles { get; }

    /// <summary>The text with the hashes of assets replaced, for snapshots.</summary>
    public string Normalised => Hash().Replace(Text, "<hash>");

    public static Deployed Synth(
        Func<MedallionSettings, MedallionSettings>? settings = null,
        Func<Stack, MedallionPipelineProps, MedallionPipelineProps>? props = null,
        string? dataset = null,
        bool removal = false,
        string? endpoint = null)
    {
        var app = new App(new AppProps { Context = removal ? new Dictionary<string, object> { ["medallion:allow-data-removal"] = true } : null, AnalyticsReporting = false });
        var stack = new Stack(app, "orders");
        var pipeline = new Pipeline
        {
            Name = "orders",
            Dataset = dataset ?? FakeAssets.Dataset,
            Source = Source with { Endpoint = endpoint ?? Source.Endpoint },
            Settings = settings?.Invoke(new MedallionSettings()) ?? new MedallionSettings(),
        };
        var given = new MedallionPipelineProps { Handler = FakeAssets.Handler, GlueFolder = FakeAssets.Glue };
        var construct = new MedallionPipeline(stack, "Pipeline", pipeline, props?.Invoke(stack, given) ?? given);
        var titles = construct.Roles.ToDictionary(role => stack.GetLogicalId((CfnElement)role.Role.Node.DefaultChild!), role => role.Title);
        return new Deployed(construct, app.Synth().GetStackByName("orders").TemplateFullPath, titles);
    }

    /// <summary>The resources of a type, with their logical ids.</summary>
    public IReadOnlyDictionary<string, JsonNode> Of(string type) =>
        Resources.Where(resource => (string)resource.Value!["Type"]! == type).ToDictionary(resource => resource.Key, resource => resource.Value!);

    /// <summary>The properties of the one resource of a type whose logical id has this in it.</summary>
    public JsonNode One(string type, string part = "") => Of(type).Single(resource => resource.Key.Contains(part, StringComparison.Ordinal)).Value["Properties"]!;

    /// <summary>A role's statements by their Sid; those without one by their first action.</summary>
    public IReadOnlyDictionary<string, JsonNode> Statements(string title)
    {
        var role = RoleTitles.Single(entry => entry.Value == title).Key;
        return Of("AWS::IAM::Policy").Values.Where(policy => policy["Properties"]!["Roles"]!.ToJsonString() == $$"""[{"Ref":"{{role}}"}]""")
            .SelectMany(policy => policy["Properties"]!["PolicyDocument"]!["Statement"]!.AsArray())
            .ToDictionary(statement => (string?)statement!["Sid"] ?? Texts(statement["Action"])[0], statement => statement!);
    }

    /// <summary>One text or several.</summary>
    public static IReadOnlyList<string> Texts(JsonNode? node) => node is JsonArray array ? [.. array.Select(Flat)] : [Flat(node)];

    /// <summary>A value with its references written out: <c>&lt;Bucket.Arn&gt;/raw/*</c>.</summary>
    public static string Flat(JsonNode? node) => node switch
    {
        null => "",
        JsonObject { Count: 1 } one when one["Ref"] is { } name => $"<{name}>",
        JsonObject { Count: 1 } one when one["Fn::GetAtt"] is JsonArray parts => $"<{string.Join('.', parts.Select(Flat))}>",
        JsonObject { Count: 1 } one when one["Fn::Join"] is JsonArray parts => string.Join(Flat(parts[0]), parts[1]!.AsArray().Select(Flat)),
        JsonObject { Count: 1 } one when one["Fn::Sub"] is { } text => Flat(text),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => (string)value!,
        _ => node.ToJsonString(),
    };

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();
}
