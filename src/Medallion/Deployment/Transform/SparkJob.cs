using System.Globalization;
using Amazon.CDK;
using Amazon.CDK.AWS.Glue;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.S3.Assets;
using Constructs;

namespace Medallion;

/// <summary>A Spark job of Glue with its role and its log groups.</summary>
internal sealed class SparkJob : Construct
{
    private readonly string _logPrefix;

    public SparkJob(Construct scope, string id, GlueJobProps props) : base(scope, id)
    {
        _logPrefix = $"/aws-glue/jobs/{props.LogName}";
        var script = new Asset(this, "Script", new AssetProps { Path = props.ScriptPath });
        Role = ServiceRole.Of(this, "Role", "glue.amazonaws.com", props.Description);
        string[] groups = [.. LogGroup("output", props), .. LogGroup("error", props)];
        var scaling = props.MinWorkers != props.MaxWorkers;
        Job = new CfnJob(this, "Job", new CfnJobProps
        {
            Description = props.Description,
            Role = Role.RoleArn,
            Command = new CfnJob.JobCommandProperty { Name = "glueetl", PythonVersion = "3", ScriptLocation = script.S3ObjectUrl },
            GlueVersion = props.GlueVersion,
            WorkerType = props.WorkerType,
            NumberOfWorkers = props.MaxWorkers,
            Timeout = (int)props.Timeout.TotalMinutes,
            MaxRetries = props.Retries,
            ExecutionProperty = new CfnJob.ExecutionPropertyProperty { MaxConcurrentRuns = props.MaxConcurrentRuns },
            NotificationProperty = props.NotifyAfterMinutes is { } minutes ? new CfnJob.NotificationPropertyProperty { NotifyDelayAfter = minutes } : null,
            SecurityConfiguration = props.Security.Configuration?.Ref,
            Connections = props.Network is null ? null : new CfnJob.ConnectionsListProperty { Connections = [props.Network.Connection.Ref] },
            DefaultArguments = Arguments(props, scaling),
        });
        Permit(props, script, groups);
        props.Security.Explain(Job);
    }

    public CfnJob Job { get; }

    public Role Role { get; }

    /// <summary>The job's ARN, which CloudFormation does not give.</summary>
    public string Arn => $"arn:{Aws.PARTITION}:glue:{Aws.REGION}:{Aws.ACCOUNT_ID}:job/{Job.Ref}";

    private Dictionary<string, string> Arguments(GlueJobProps props, bool scaling)
    {
        var arguments = new Dictionary<string, string>(props.Arguments)
        {
            ["--extra-py-files"] = props.Library.Zip.S3ObjectUrl,
            ["--enable-metrics"] = "true",
            ["--enable-observability-metrics"] = "true",
            ["--custom-logGroup-prefix"] = _logPrefix,
        };
        if (scaling) arguments["--enable-auto-scaling"] = "true";
        return arguments;
    }

    /// <summary>Makes a log group that Glue would make without a retention, and gives its ARNs.</summary>
    private string[] LogGroup(string kind, GlueJobProps props)
    {
        // With a key Glue puts the names of the security configuration and of the role between prefix and kind.
        var name = props.Security.LogKey is null ? $"{_logPrefix}/{kind}" : $"{_logPrefix}/{props.Security.Name}-role/{Role.RoleName}/{kind}";
        var group = new LogGroup(this, $"Logs{CultureInfo.InvariantCulture.TextInfo.ToTitleCase(kind)}", new LogGroupProps
        {
            LogGroupName = name,
            Retention = LogDays.Of(props.LogRetention),
            EncryptionKey = props.Security.LogKey,
            RemovalPolicy = RemovalPolicy.DESTROY,
        });
        // CreateLogGroup is asked of the group, PutLogEvents of its streams, which :* stands for.
        return [$"arn:{Aws.PARTITION}:logs:{Aws.REGION}:{Aws.ACCOUNT_ID}:log-group:{name}", group.LogGroupArn];
    }

    private void Permit(GlueJobProps props, Asset script, string[] groups)
    {
        string[] logActions = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"];
        IEnumerable<PolicyStatement> statements =
        [
            Allow.To("ReadCode", ["s3:GetObject"], Code(script), Code(props.Library.Zip)),
            .. props.LakeStatements,
            .. LakeAccess.GlueKeys(props.Keys),
            Allow.To("WriteLogs", props.Security.LogKey is null ? logActions : [.. logActions, "logs:AssociateKmsKey"], groups),
            // PutMetricData knows no resource; the namespace is what can be said.
            Allow.Where("WriteMetrics", ["cloudwatch:PutMetricData"], ["*"], "StringEquals", "cloudwatch:namespace", ["Glue", .. props.MetricsNamespaces]),
            // Job.init and Job.commit, whatever the bookmark option says. IAM knows no resource for these two
            // (https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsglue.html).
            Allow.To("KeepBookmark", ["glue:GetJobBookmark", "glue:ResetJobBookmark"], "*"),
            .. props.Security.Statements,
            .. props.Network?.JobStatements ?? [],
        ];
        foreach (var statement in statements) Role.AddToPrincipalPolicy(statement);
        NagSuppression.Wildcards(Role, "The keys of a run are known only when it runs; each statement ends at the prefix of the pipeline's own source, data set or table.", props.LakeWildcards);
        NagSuppression.Wildcards(Role, "PutMetricData knows no resource and is bound to its namespaces; bookmarks, security configurations and EC2's Describe actions know none either.", "*");
        if (props.Network is not null) NagSuppression.Wildcards(Role, "Glue makes the network interfaces itself, and their ids are not known before.", ":network-interface/*");
    }

    private static string Code(Asset asset) => $"arn:{Aws.PARTITION}:s3:::{asset.S3BucketName}/{asset.S3ObjectKey}";
}
