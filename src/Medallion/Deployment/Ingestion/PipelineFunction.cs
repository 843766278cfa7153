using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Logs;
using Constructs;
using Function = Amazon.CDK.AWS.Lambda.Function;

namespace Medallion;

/// <summary>The ingestion function with its role and its log group.</summary>
internal sealed class PipelineFunction : Construct
{
    public PipelineFunction(Construct scope, string id, Pipeline pipeline, MedallionPipelineProps props, MedallionLake lake, PipelineNetwork? network) : base(scope, id)
    {
        var settings = pipeline.Settings.Ingest;
        var logs = new LogGroup(this, "Logs", new LogGroupProps
        {
            Retention = LogDays.Of(settings.LogRetention),
            EncryptionKey = props.EncryptionKey,
            RemovalPolicy = RemovalPolicy.DESTROY,
        });
        Role = Permit(pipeline, props, lake, logs, network);
        Function = new Function(this, "Function", new FunctionProps
        {
            Description = $"Fetches a day of {pipeline.Source.Name}/{pipeline.Source.Stream} into the raw layer",
            Runtime = props.Handler.ToRuntime(),
            Architecture = props.Handler.ToArchitecture(),
            Handler = "Handlers",
            Code = Code.FromAsset(props.Handler.Folder),
            MemorySize = settings.MemoryMegabytes,
            Timeout = Duration.Seconds(settings.Timeout.TotalSeconds),
            ReservedConcurrentExecutions = settings.ReservedConcurrency,
            Environment = new Dictionary<string, string> { ["MEDALLION_BUCKET"] = lake.Raw.BucketName },
            Role = Role,
            LogGroup = logs,
            Tracing = props.Tracing ? Tracing.ACTIVE : Tracing.DISABLED,
            Vpc = network?.Vpc,
            VpcSubnets = network?.Selection,
            SecurityGroups = network is null ? null : [network.FunctionGroup],
        });
        LintSuppression.RoleDependency(Function);
        NagSuppression.Wildcards(Role, "The keys of a source's pages are known only when they are written; the statement ends at the source's own prefix.", $"/{Prefix(pipeline)}/*");
        NagSuppression.Wildcards(Role, "X-Ray's two actions know no resource, nor do EC2's Describe actions.", "*");
        if (pipeline.Source.Authentication.RequiredSecret is { } secret)
            NagSuppression.Wildcards(Role, "Secrets Manager ends a secret's ARN with six characters that it chooses.", $":secret:{secret}-??????");
        if (network is not null) NagSuppression.Wildcards(Role, "Lambda makes the network interfaces itself, and their ids are not known before.", ":network-interface/*");
    }

    public Function Function { get; }

    public Role Role { get; }

    private static string Prefix(Pipeline pipeline) => $"raw/{pipeline.Source.Name}/{pipeline.Source.Stream}";

    private Role Permit(Pipeline pipeline, MedallionPipelineProps props, MedallionLake lake, LogGroup logs, PipelineNetwork? network)
    {
        var role = ServiceRole.Of(this, "Role", "lambda.amazonaws.com", $"The ingestion function of {pipeline.Name}");
        IEnumerable<PolicyStatement> statements =
        [
            // Read, too: a retry finds the pages that the try before it wrote. S3 counts the parts of a large page as PutObject.
            LakeAccess.Objects("WritePages", lake.Raw, ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"], $"{Prefix(pipeline)}/*"),
            LakeAccess.List("TellAbsentFromDenied", lake.Raw, $"{Prefix(pipeline)}/*"),
            .. LakeAccess.Keys(lake.EncryptionKey),
            .. SecretAccess.Statements(pipeline.Source.Authentication, props.SecretKey),
            Allow.To("WriteLogs", ["logs:CreateLogStream", "logs:PutLogEvents"], logs.LogGroupArn),
            .. network?.FunctionStatements ?? [],
        ];
        foreach (var statement in statements) role.AddToPrincipalPolicy(statement);
        return role;
    }
}
