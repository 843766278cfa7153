namespace Medallion.Tests.Deployment;

public sealed class RolesTests
{
    [FactWithTool("node")]
    public void Each_principal_has_a_role_of_its_own() =>
        Assert.Equal(
            ["compaction job", "compaction schedule", "crawler", "ingestion function", "schedule", "transform job", "workflow"],
            Deployed.Default.RoleTitles.Values.Order(StringComparer.Ordinal));

    [FactWithTool("node")]
    public void No_role_of_the_pipeline_is_left_out_of_the_list()
    {
        foreach (var variant in LakeTests.AllVariants())
            Assert.Equal(variant.RoleTitles.Keys.Order(StringComparer.Ordinal), variant.Of("AWS::IAM::Role").Keys.Where(id => id.StartsWith("Pipeline", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [FactWithTool("node")]
    public void No_role_has_a_managed_policy() =>
        Assert.All(LakeTests.AllVariants().SelectMany(variant => variant.RoleTitles.Keys.Select(id => variant.Resources[id]!)), role => Assert.Null(role["Properties"]!["ManagedPolicyArns"]));

    [FactWithTool("node")]
    public void The_function_reads_and_writes_its_sources_pages_and_nothing_else_of_the_lake()
    {
        var statements = Deployed.Default.Statements("ingestion function");

        Assert.Equal(["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"], Deployed.Texts(statements["WritePages"]["Action"]));
        Assert.Matches(@"^<PipelineLakeRaw\w+\.Arn>/raw/shop/orders/\*$", Assert.Single(Deployed.Texts(statements["WritePages"]["Resource"])));
        Assert.Equal(
            ["ReadSecret", "ReadSecretByReference", "TellAbsentFromDenied", "WriteLogs", "WritePages", "xray:PutTraceSegments"], statements.Keys.Order(StringComparer.Ordinal));
    }

    [FactWithTool("node")]
    public void An_absent_object_is_told_from_a_forbidden_one() =>
        Assert.Equal(
            """{"StringLikeIfExists":{"s3:prefix":["raw/shop/orders/*"]}}""",
            Deployed.Default.Statements("ingestion function")["TellAbsentFromDenied"]["Condition"]!.ToJsonString().Replace("\"raw/shop/orders/*\"}", "[\"raw/shop/orders/*\"]}", StringComparison.Ordinal));

    [FactWithTool("node")]
    public void The_function_reads_exactly_the_secret_that_its_source_names()
    {
        var statements = Deployed.Default.Statements("ingestion function");

        Assert.Equal(["ssm:GetParameter"], Deployed.Texts(statements["ReadSecretByReference"]["Action"]));
        Assert.EndsWith(":parameter/aws/reference/secretsmanager/shop/key", Assert.Single(Deployed.Texts(statements["ReadSecretByReference"]["Resource"])), StringComparison.Ordinal);
        Assert.Equal(["secretsmanager:GetSecretValue"], Deployed.Texts(statements["ReadSecret"]["Action"]));
        Assert.EndsWith(":secret:shop/key-??????", Assert.Single(Deployed.Texts(statements["ReadSecret"]["Resource"])), StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void The_secrets_own_key_may_be_used_through_Secrets_Manager_only()
    {
        var statement = Deployed.Secured.Statements("ingestion function")["DecryptSecret"];

        Assert.Equal(["kms:Decrypt"], Deployed.Texts(statement["Action"]));
        Assert.Contains("secretsmanager.", statement["Condition"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void The_job_reads_its_source_and_writes_its_own_data_set_and_tables()
    {
        var statements = Deployed.Default.Statements("transform job");

        Assert.Equal(["s3:GetObject"], Deployed.Texts(statements["ReadRaw"]["Action"]));
        Assert.Equal(["/raw/shop/orders/*"], Keys(statements["ReadRaw"]));
        Assert.Equal(["/processed/orders/*", "/quarantine/orders/*", "/_staging/orders/*", "/_staging_$folder$", "/_staging/orders_$folder$"], Keys(statements["WriteProcessed"]));
        Assert.Equal(["/curated/orders/*", "/curated/orders_daily/*"], Keys(statements["WriteCurated"]));
        Assert.Equal(["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"], Deployed.Texts(statements["WriteCurated"]["Action"]));
    }

    [FactWithTool("node")]
    public void The_jobs_read_their_own_code_by_its_exact_keys()
    {
        foreach (var title in new[] { "transform job", "compaction job" })
            Assert.All(Deployed.Texts(Deployed.Default.Statements(title)["ReadCode"]["Resource"]), resource => Assert.Matches(@"/[0-9a-f]{64}\.(py|zip)$", resource));
    }

    [FactWithTool("node")]
    public void The_compaction_touches_gold_and_what_it_stages_only()
    {
        var statements = Deployed.Default.Statements("compaction job");

        Assert.Equal(
            [
                "/curated/orders/*", "/curated/orders_daily/*", "/_staging/compact/curated/orders/*", "/_staging/compact/curated/orders_daily/*", "/_staging/compact/temp/orders/*",
                "/_staging_$folder$", "/_staging/compact_$folder$", "/_staging/compact/curated_$folder$", "/_staging/compact/temp_$folder$", "/_staging/compact/curated/orders_$folder$",
                "/_staging/compact/curated/orders_daily_$folder$", "/_staging/compact/temp/orders_$folder$",
            ],
            Keys(statements["MergeFiles"]));
        Assert.DoesNotContain("raw/", string.Concat(statements.Values.Select(statement => statement.ToJsonString())), StringComparison.Ordinal);
    }

    [FactWithTool("node")]
    public void The_crawler_reads_gold_and_changes_its_own_database()
    {
        var statements = Deployed.Default.Statements("crawler");

        Assert.Equal(["/curated/orders/*", "/curated/orders_daily/*"], Keys(statements["ReadGold"]));
        Assert.Equal(
            ["catalog", "database/orders", "table/orders/orders", "table/orders/orders_daily"],
            Deployed.Texts(statements["KeepTables"]["Resource"]).Select(resource => resource[(resource.LastIndexOf(':') + 1)..]));
    }

    [FactWithTool("node")]
    public void A_schedule_starts_one_thing_and_may_say_that_it_could_not()
    {
        Assert.Equal(["states:StartExecution"], Deployed.Texts(Deployed.Default.Statements("schedule")["Start"]["Action"]));
        Assert.Equal(["glue:StartJobRun"], Deployed.Texts(Deployed.Default.Statements("compaction schedule")["Start"]["Action"]));
        foreach (var title in new[] { "schedule", "compaction schedule" })
            Assert.Equal(["Start", "TellOfFailure"], Deployed.Default.Statements(title).Keys.Order(StringComparer.Ordinal));
    }

    [FactWithTool("node")]
    public void Only_this_accounts_schedules_take_the_schedules_role() =>
        Assert.Contains("aws:SourceAccount", Deployed.Default.Resources[Id(Deployed.Default, "schedule")]!["Properties"]!["AssumeRolePolicyDocument"]!.ToJsonString(), StringComparison.Ordinal);

    [FactWithTool("node")]
    public void A_job_writes_metrics_to_its_namespaces_only() =>
        Assert.Equal(
            """{"StringEquals":{"cloudwatch:namespace":["Glue","MedallionEtl"]}}""", Deployed.Default.Statements("transform job")["WriteMetrics"]["Condition"]!.ToJsonString());

    private static string Id(Deployed deployed, string title) => deployed.RoleTitles.Single(role => role.Value == title).Key;

    private static IEnumerable<string> Keys(System.Text.Json.Nodes.JsonNode statement) => Deployed.Texts(statement["Resource"]).Select(resource => resource[(resource.IndexOf('>', StringComparison.Ordinal) + 1)..]);
}
