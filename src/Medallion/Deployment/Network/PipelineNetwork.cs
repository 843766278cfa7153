using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.Glue;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Medallion;

/// <summary>
/// The function and the jobs inside a network: private subnets, security groups and Glue's connection. The subnets need a way to S3 (a gateway endpoint), to the source, and to the AWS services
/// (a NAT gateway or interface endpoints).
/// </summary>
internal sealed class PipelineNetwork : Construct
{
    private const int Tls = 443;

    private readonly ISubnet[] _subnets;

    public PipelineNetwork(Construct scope, string id, Pipeline pipeline, MedallionPipelineProps props) : base(scope, id)
    {
        Vpc = props.Vpc!;
        InvalidDeployment.Require([.. Problems(pipeline.Source.Endpoint, props)]);
        Selection = Selected(props);
        _subnets = Vpc.SelectSubnets(Selection).Subnets;
        FunctionGroup = Group("FunctionGroup", $"The ingestion function of {pipeline.Name}");
        JobGroup = Group("JobGroup", $"The Glue jobs of {pipeline.Name}");
        // Spark's driver and executors talk to each other on ports of their own choice; Glue refuses a connection without this.
        JobGroup.AddIngressRule(JobGroup, Port.AllTcp(), "Workers of one job");
        JobGroup.AddEgressRule(JobGroup, Port.AllTcp(), "Workers of one job");
        Connection = new CfnConnection(this, "Connection", new CfnConnectionProps
        {
            CatalogId = Aws.ACCOUNT_ID,
            ConnectionInput = new CfnConnection.ConnectionInputProperty
            {
                Name = $"{pipeline.Name}-network",
                Description = $"Puts the jobs of {pipeline.Name} into its network",
                ConnectionType = "NETWORK",
                PhysicalConnectionRequirements = new CfnConnection.PhysicalConnectionRequirementsProperty
                {
                    // A job runs in one subnet.
                    AvailabilityZone = _subnets[0].AvailabilityZone,
                    SubnetId = _subnets[0].SubnetId,
                    SecurityGroupIdList = [JobGroup.SecurityGroupId],
                },
            },
        });
    }

    /// <summary>What cannot work in the network, each with its reason.</summary>
    public static IEnumerable<string> Problems(string endpoint, MedallionPipelineProps props)
    {
        if (props.Vpc is not { } vpc)
        {
            if (props.Subnets is not null) yield return "Subnets are of a network, and Vpc is not given";
            yield break;
        }

        if (Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && (uri.Scheme != Uri.UriSchemeHttps || uri.Port != Tls))
            yield return $"Source.Endpoint is asked by {uri.Scheme} on port {uri.Port}, and inside Vpc the function gets out by https on port {Tls} only";
        if (!HasSubnets(vpc, Selected(props)))
            yield return props.Subnets is null ? "Vpc has no private subnet with a way out: give Subnets, or a network that has some" : "Subnets selects no subnet of Vpc";
    }

    public IVpc Vpc { get; }

    public ISubnetSelection Selection { get; }

    public SecurityGroup FunctionGroup { get; }

    public SecurityGroup JobGroup { get; }

    public CfnConnection Connection { get; }

    /// <summary>What Lambda does in a function's name (<see href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions"/>).</summary>
    public IEnumerable<PolicyStatement> FunctionStatements =>
    [
        Allow.To("MakeInterfaces", ["ec2:CreateNetworkInterface"], [Interfaces, .. _subnets.Select(Arn), Arn(FunctionGroup)]),
        Allow.To("UseInterfaces", ["ec2:DeleteNetworkInterface", "ec2:AssignPrivateIpAddresses", "ec2:UnassignPrivateIpAddresses"], Interfaces),
        // EC2 knows no resources for these.
        Allow.To("LookAtNetwork", ["ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets"], "*"),
    ];

    /// <summary>What Glue does in a job's name (<see href="https://docs.aws.amazon.com/glue/latest/dg/create-service-policy.html"/>).</summary>
    public IEnumerable<PolicyStatement> JobStatements =>
    [
        Allow.To("MakeInterfaces", ["ec2:CreateNetworkInterface"], Interfaces, Arn(_subnets[0]), Arn(JobGroup)),
        Allow.To("RemoveInterfaces", ["ec2:DeleteNetworkInterface"], Interfaces),
        Allow.Where("MarkInterfaces", ["ec2:CreateTags", "ec2:DeleteTags"], [Interfaces, Arn(JobGroup)], "ForAllValues:StringEquals", "aws:TagKeys", "aws-glue-service-resource"),
        // EC2 knows no resources for these.
        Allow.To(
            "LookAtNetwork",
            [
                "ec2:DescribeNetworkInterfaces", "ec2:DescribeRouteTables", "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcAttribute",
                "ec2:DescribeVpcEndpoints",
            ],
            "*"),
        Allow.To("ReadConnection", ["glue:GetConnection"], $"{Glue}:catalog", $"{Glue}:connection/{Connection.Ref}"),
    ];

    private static string Glue => $"arn:{Aws.PARTITION}:glue:{Aws.REGION}:{Aws.ACCOUNT_ID}";

    private static string Ec2 => $"arn:{Aws.PARTITION}:ec2:{Aws.REGION}:{Aws.ACCOUNT_ID}";

    private static string Interfaces => $"{Ec2}:network-interface/*";

    private static string Arn(ISubnet subnet) => $"{Ec2}:subnet/{subnet.SubnetId}";

    private static string Arn(SecurityGroup group) => $"{Ec2}:security-group/{group.SecurityGroupId}";

    private static ISubnetSelection Selected(MedallionPipelineProps props) => props.Subnets ?? new SubnetSelection { SubnetType = SubnetType.PRIVATE_WITH_EGRESS };

    private static bool HasSubnets(IVpc vpc, ISubnetSelection selection)
    {
        try
        {
            return vpc.SelectSubnets(selection).Subnets.Length > 0;
        }
        catch (Exception error) when (error.GetType() == typeof(Exception))
        {
            // CDK refuses a network that has no subnets of this kind, and its errors arrive without a type of their own.
            return false;
        }
    }

    private SecurityGroup Group(string id, string description)
    {
        var group = new SecurityGroup(this, id, new SecurityGroupProps { Vpc = Vpc, Description = description, AllowAllOutbound = false });
        group.AddEgressRule(Peer.AnyIpv4(), Port.Tcp(Tls), "The source and the AWS services, over TLS");
        return group;
    }
}
