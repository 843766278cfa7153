using Amazon.CDK;

namespace Medallion.Tests.Deployment;

public sealed class JobsTests
{
    [FactWithTool("node")]
    public void The_job_scales_between_two_and_ten_workers()
    {
        var job = Deployed.Default.One("AWS::Glue::Job", "Transform");

        Assert.Equal("glueetl", (string)job["Command"]!["Name"]!);
        Assert.Equal("5.0", (string)job["GlueVersion"]!);
        Assert.Equal("G.1X", (string)job["WorkerType"]!);
        Assert.Equal("10", job["NumberOfWorkers"]!.ToJsonString());
        Assert.Equal("true", (string)job["DefaultArguments"]!["--enable-auto-scaling"]!);
        Assert.Equal("30", job["Timeout"]!.ToJsonString());
        Assert.Equal("0", job["MaxRetries"]!.ToJsonString());
        Assert.Equal("1", job["ExecutionProperty"]!["MaxConcurrentRuns"]!.ToJsonString());
    }

    [FactWithTool("node")]
    public void A_job_with_as_many_workers_at_least_as_at_most_does_not_scale()
    {
        var job = Deployed.Lean.One("AWS::Glue::Job");

        Assert.Equal("4", job["NumberOfWorkers"]!.ToJsonString());
        Assert.Null(job["DefaultArguments"]!["--enable-auto-scaling"]);
    }

    [FactWithTool("node")]
    public void The_job_is_told_where_the_layers_lie()
    {
        var arguments = Deployed.Default.One("AWS::Glue::Job", "Transform")["DefaultArguments"]!;

        Assert.Matches("^s3://<PipelineLakeRaw\\w+>$", Deployed.Flat(arguments["--lake"]));
        Assert.Matches("^s3://<PipelineLakeProcessed\\w+>$", Deployed.Flat(arguments["--processed"]));
        Assert.Matches("^s3://<PipelineLakeCurated\\w+>$", Deployed.Flat(arguments["--curated"]));
        Assert.Equal("orders", (string)arguments["--dataset"]!);
        Assert.Equal("orders", (string)arguments["--pipeline"]!);
        Assert.Equal("MedallionEtl", (string)arguments["--metrics_namespace"]!);
        Assert.Equal("job-bookmark-enable", (string)arguments["--job-bookmark-option"]!);
        Assert.Equal("true", (string)arguments["--enable-metrics"]!);
        Assert.Equal("true", (string)arguments["--enable-observability-metrics"]!);
    }

    [FactWithTool("node")]
    public void One_bucket_is_told_once()
    {
        var arguments = Deployed.OneBucket.One("AWS::Glue::Job", "Transform")["DefaultArguments"]!;

        Assert.NotNull(arguments["--lake"]);
        Assert.Null(arguments["--processed"]);
        Assert.Null(arguments["--curated"]);
    }

    [FactWithTool("node")]
    public void The_library_holds_the_package_and_the_teams_own_data_set_side_by_side()
    {
        var staged = Directory.GetDirectories(Path.GetDirectoryName(Deployed.Default.Path)!, "asset.*").Single(folder => Directory.Exists(Path.Combine(folder, "transforms")));

        Assert.Equal(
            [
                "medallion/__init__.py", "transforms/functions.json", "transforms/orders/dataset.json", "transforms/orders/orders.sql", "transforms/orders/orders_daily.sql",
                "transforms/orders/quarantine.sql", "transforms/orders/silver.sql",
            ],
            Directory.GetFiles(staged, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(staged, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [FactWithTool("node")]
    public void Staging_leaves_nothing_behind()
    {
        var library = new GlueLibrary(new Stack(new App(), "staging"), FakeAssets.Glue, new(FakeAssets.Dataset, DatasetFolder.Load(FakeAssets.Dataset)));

        Assert.False(Path.Exists(library.Staged));
        Assert.True(Directory.Exists(Path.GetDirectoryName(library.Staged)));
    }

    [FactWithTool("node")]
    public void Without_a_customers_key_there_is_no_security_configuration()
    {
        Assert.Empty(Deployed.Default.Of("AWS::Glue::SecurityConfiguration"));
        Assert.All(Deployed.Default.Of("AWS::Glue::Job").Values, job => Assert.Null(job["Properties"]!["SecurityConfiguration"]));
        Assert.Null(Deployed.Default.One("AWS::Glue::Crawler")["CrawlerSecurityConfiguration"]);
    }

    [FactWithTool("node")]
    public void The_customers_key_encrypts_data_logs_and_bookmarks()
    {
        var secured = Deployed.Secured.One("AWS::Glue::SecurityConfiguration")["EncryptionConfiguration"]!;

        Assert.Equal("SSE-KMS", (string)secured["S3Encryptions"]![0]!["S3EncryptionMode"]!);
        Assert.Equal("SSE-KMS", (string)secured["CloudWatchEncryption"]!["CloudWatchEncryptionMode"]!);
        Assert.Equal("CSE-KMS", (string)secured["JobBookmarksEncryption"]!["JobBookmarksEncryptionMode"]!);
    }

    [FactWithTool("node")]
    public void Log_groups_are_there_before_Glue_would_make_them_without_a_retention()
    {
        var prefix = (string)Deployed.Default.One("AWS::Glue::Job", "Transform")["DefaultArguments"]!["--custom-logGroup-prefix"]!;
        var days = Deployed.Default.Of("AWS::Logs::LogGroup").Values.Where(group => Deployed.Flat(group["Properties"]!["LogGroupName"]).StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(group => Deployed.Flat(group["Properties"]!["LogGroupName"]), group => group["Properties"]!["RetentionInDays"]!.ToJsonString());

        Assert.Equal(new Dictionary<string, string> { [$"{prefix}/error"] = "30", [$"{prefix}/output"] = "30" }, days);
    }

    [FactWithTool("node")]
    public void In_a_network_workers_reach_each_other_and_the_outside_by_TLS()
    {
        Assert.Equal("NETWORK", (string)Deployed.Secured.One("AWS::Glue::Connection")["ConnectionInput"]!["ConnectionType"]!);
        Assert.Equal("443", Assert.Single(Deployed.Secured.One("AWS::EC2::SecurityGroup", "JobGroup")["SecurityGroupEgress"]!.AsArray())!["ToPort"]!.ToJsonString());
        var ingress = Deployed.Secured.One("AWS::EC2::SecurityGroupIngress");
        Assert.Equal(Deployed.Flat(ingress["GroupId"]), Deployed.Flat(ingress["SourceSecurityGroupId"]));
        Assert.All(Deployed.Secured.Of("AWS::Glue::Job").Values, job => Assert.NotNull(job["Properties"]!["Connections"]));
    }

    [FactWithTool("node")]
    public void The_compaction_knows_its_tables_and_its_size()
    {
        var arguments = Deployed.Default.One("AWS::Glue::Job", "Compaction")["DefaultArguments"]!;

        Assert.Matches("^s3://<PipelineLakeCurated\\w+>$", Deployed.Flat(arguments["--curated"]));
        Assert.Equal("orders,orders_daily", (string)arguments["--tables"]!);
        Assert.Equal("134217728", (string)arguments["--target_bytes"]!);
        Assert.Equal("2", (string)arguments["--keep_days"]!);
        Assert.EndsWith("/_staging/compact/temp/orders/", Deployed.Flat(arguments["--TempDir"]), StringComparison.Ordinal);
    }
}
