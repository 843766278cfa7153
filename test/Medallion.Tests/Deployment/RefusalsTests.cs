using Amazon.CDK;
using Amazon.CDK.AWS.EC2;

namespace Medallion.Tests.Deployment;

public sealed class RefusalsTests
{
    public static TheoryData<string, Func<MedallionSettings, MedallionSettings>> Wrong { get; } = new()
    {
        { "Ingest.Timeout is 00:16:00", settings => settings with { Ingest = new IngestSettings { Timeout = TimeSpan.FromMinutes(16) } } },
        { "Ingest.MemoryMegabytes is 64", settings => settings with { Ingest = new IngestSettings { MemoryMegabytes = 64 } } },
        { "Ingest.MemoryMegabytes is 20000", settings => settings with { Ingest = new IngestSettings { MemoryMegabytes = 20_000 } } },
        { "Ingest.ReservedConcurrency is 0", settings => settings with { Ingest = new IngestSettings { ReservedConcurrency = 0 } } },
        { "Ingest.LogRetention is 31.00:00:00", settings => settings with { Ingest = new IngestSettings { LogRetention = TimeSpan.FromDays(31) } } },
        { "Transform.MinWorkers is 5, more than Transform.MaxWorkers", settings => settings with { Transform = new TransformSettings { MinWorkers = 5, MaxWorkers = 4 } } },
        { "Transform.WorkerType is 'Z.9X'", settings => settings with { Transform = new TransformSettings { WorkerType = "Z.9X" } } },
        { "Transform.GlueVersion is '3.0'", settings => settings with { Transform = new TransformSettings { GlueVersion = "3.0" } } },
        { "Transform.Timeout is 00:00:30", settings => settings with { Transform = new TransformSettings { Timeout = TimeSpan.FromSeconds(30) } } },
        { "Transform.BookmarkOption is 'on'", settings => settings with { Transform = new TransformSettings { BookmarkOption = "on" } } },
        { "Transform.MetricsNamespace is 'AWS/Glue'", settings => settings with { Transform = new TransformSettings { MetricsNamespace = "AWS/Glue" } } },
        { "Lake.RawRetention is 12:00:00", settings => settings with { Lake = new LakeSettings { RawRetention = TimeSpan.FromHours(12) } } },
        { "Lake.TieringAge is 1.12:00:00", settings => settings with { Lake = new LakeSettings { TieringAge = TimeSpan.FromHours(36) } } },
        { "Schedule.Expression is '0 9 * * ? *'", settings => settings with { Schedule = new ScheduleSettings { Expression = "0 9 * * ? *" } } },
        { "of day-of-month and day-of-week exactly one must be ?", settings => settings with { Schedule = new ScheduleSettings { Expression = "cron(0 9 * * * *)" } } },
        { "Schedule.Expression is 'rate(0 days)'", settings => settings with { Schedule = new ScheduleSettings { Expression = "rate(0 days)" } } },
        { "Schedule.Input is no JSON text", settings => settings with { Schedule = new ScheduleSettings { Input = "today" } } },
        { "Schedule.TimeZone is 'Central European'", settings => settings with { Schedule = new ScheduleSettings { TimeZone = "Central European" } } },
        { "Catalog.Database is 'Sales-Data'", settings => settings with { Catalog = new CatalogSettings { Database = "Sales-Data" } } },
        { "Catalog.Database is 'sales\n'", settings => settings with { Catalog = new CatalogSettings { Database = "sales\n" } } },
        { "Catalog.FirstYear is 2031", settings => settings with { Catalog = new CatalogSettings { FirstYear = 2031, LastYear = 2030 } } },
        { "declares no columns of its gold table orders:", settings => settings with { Catalog = new CatalogSettings { Kind = CatalogKind.DeclaredTables } } },
        { "Compaction.Expression is 'weekly'", settings => settings with { Compaction = new CompactionSettings { Expression = "weekly" } } },
        { "Compaction.KeepDays is -1", settings => settings with { Compaction = new CompactionSettings { KeepDays = -1 } } },
        { "Compaction.Timeout is 2.00:00:00, longer than Lake.StagingRetention", settings => settings with { Compaction = new CompactionSettings { Timeout = TimeSpan.FromDays(2) }, Lake = new LakeSettings { StagingRetention = TimeSpan.FromDays(1) } } },
        { "Transform.Timeout is 2.00:00:00, longer than Lake.StagingRetention", settings => settings with { Transform = new TransformSettings { Timeout = TimeSpan.FromDays(2) }, Lake = new LakeSettings { StagingRetention = TimeSpan.FromDays(1) } } },
        { "Transform.Timeout is 00:01:00: Glue tells of a slow run after one minute", settings => settings with { Transform = new TransformSettings { Timeout = TimeSpan.FromMinutes(1) } } },
        { "NamedQueries has 'orders: this month'", settings => settings with { Queries = new QuerySettings { NamedQueries = [new("orders: this month", "select 1")] } } },
        { "Schedule.DeadLetterRetention is 15.00:00:00", settings => settings with { Schedule = new ScheduleSettings { DeadLetterRetention = TimeSpan.FromDays(15) } } },
        { "Compaction.TargetFileBytes is 10", settings => settings with { Compaction = new CompactionSettings { TargetFileBytes = 10 } } },
    };

    public static TheoryData<string, Func<MedallionPipelineProps, MedallionPipelineProps>> WrongProps { get; } = new()
    {
        { "RemoveData is true, and the context flag medallion:allow-data-removal is not", props => props with { RemoveData = true } },
        { "Handler.Runtime is 'nodejs22.x'", props => props with { Handler = props.Handler with { Runtime = "nodejs22.x" } } },
        { "bootstrap, which provided.al2023 runs", props => props with { Handler = props.Handler with { Runtime = "provided.al2023" } } },
        { "Handler.Architecture is 'mips'", props => props with { Handler = props.Handler with { Architecture = "mips" } } },
        { "Handlers.dll, which dotnet10 runs", props => props with { Handler = new HandlerCode { Folder = FakeAssets.Empty } } },
        { "GlueFolder: ", props => props with { GlueFolder = FakeAssets.Empty } },
        { "Tags has 'pipeline', which the deployment sets itself", props => props with { Tags = new Dictionary<string, string> { ["pipeline"] = "other" } } },
        { "Tags has 'Owner', which the deployment sets itself", props => props with { Tags = new Dictionary<string, string> { ["Owner"] = "other" } } },
        { "Tags has 'aws:team': names that begin with aws: are AWS's own", props => props with { Tags = new Dictionary<string, string> { ["aws:team"] = "data" } } },
        { "Tags has ''", props => props with { Tags = new Dictionary<string, string> { [""] = "data" } } },
        { "Tags has a value of 'team'", props => props with { Tags = new Dictionary<string, string> { ["team"] = "a\nb" } } },
        { "WorkflowLogRetention is 2.00:00:00", props => props with { WorkflowLogRetention = TimeSpan.FromDays(2) } },
        { "Release: AliasName '7' is not", props => props with { Release = new FlowDsl.Cdk.FlowRelease { AliasName = "7" } } },
        { "Subnets are of a network, and Vpc is not given", props => props with { Subnets = new SubnetSelection { SubnetType = SubnetType.PUBLIC } } },
        { "Owner is empty", props => props with { Owner = "" } },
    };

    [TheoryWithTool("node")]
    [MemberData(nameof(Wrong))]
    public void A_setting_that_cannot_be_is_refused_by_its_name(string problem, Func<MedallionSettings, MedallionSettings> settings) =>
        Assert.Contains(Assert.Throws<InvalidDeployment>(() => Deployed.Synth(settings)).Problems, found => found.Contains(problem, StringComparison.Ordinal));

    [TheoryWithTool("node")]
    [MemberData(nameof(WrongProps))]
    public void A_prop_that_cannot_be_is_refused_by_its_name(string problem, Func<MedallionPipelineProps, MedallionPipelineProps> change) =>
        Assert.Contains(Assert.Throws<InvalidDeployment>(() => Deployed.Synth(props: (_, props) => change(props))).Problems, found => found.Contains(problem, StringComparison.Ordinal));

    [FactWithTool("node")]
    public void All_problems_are_named_at_once() =>
        Assert.Equal(
            3,
            Assert.Throws<InvalidDeployment>(() => Deployed.Synth(
                settings => settings with { Lake = new LakeSettings { RawRetention = TimeSpan.Zero }, Ingest = new IngestSettings { MemoryMegabytes = 1, Timeout = TimeSpan.Zero } })).Problems.Count);

    [FactWithTool("node")]
    public void A_network_without_private_subnets_is_refused_with_all_else_and_before_anything_is_made()
    {
        Stack? found = null;

        var error = Assert.Throws<InvalidDeployment>(() => Deployed.Synth(
            settings => settings with { Ingest = new IngestSettings { MemoryMegabytes = 1 } },
            (stack, props) => props with { Vpc = PublicOnly(found = stack) }));

        Assert.Equal(2, error.Problems.Count);
        Assert.Contains(error.Problems, problem => problem.StartsWith("Vpc has no private subnet with a way out", StringComparison.Ordinal));
        Assert.Empty(found!.Node.FindChild("Pipeline").Node.Children);
    }

    [TheoryWithTool("node")]
    [InlineData("http://api.example.com/orders", "by http on port 80")]
    [InlineData("https://api.example.com:8443/orders", "by https on port 8443")]
    public void An_endpoint_that_the_networks_security_group_does_not_let_out_to_is_refused(string endpoint, string problem)
    {
        var error = Assert.Throws<InvalidDeployment>(() => Deployed.Synth(props: (stack, props) => props with { Vpc = new Vpc(stack, "Vpc") }, endpoint: endpoint));

        Assert.Contains(problem, Assert.Single(error.Problems), StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void A_data_set_is_not_called_as_the_folder_of_compactions() =>
        Assert.Contains("The data set is called compact", Assert.Single(Assert.Throws<InvalidDeployment>(() => Deployed.Synth(dataset: FakeAssets.DatasetCalledCompact)).Problems), StringComparison.Ordinal);

    [FactWithTool("node")]
    public void A_lake_of_one_bucket_takes_no_other_buckets()
    {
        var stack = new Amazon.CDK.Stack();
        var given = Amazon.CDK.AWS.S3.Bucket.FromBucketName(stack, "Given", "given");

        var error = Assert.Throws<InvalidDeployment>(() => new MedallionLake(stack, "Lake", new MedallionLakeProps { Settings = new LakeSettings { OneBucket = true }, Raw = given }));

        Assert.Contains("Lake.OneBucket", Assert.Single(error.Problems), StringComparison.Ordinal);
    }

    private static Vpc PublicOnly(Stack stack) => new Vpc(stack, "Vpc", new VpcProps
    {
        SubnetConfiguration = [new SubnetConfiguration { Name = "open", SubnetType = SubnetType.PUBLIC }],
    });
}
