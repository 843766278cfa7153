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
    private readonly ISubnet[] _subnets;

    public PipelineNetwork(Construct scope, string id, Pipeline pipeline, MedallionPipelineProps props) : base(scope, id)
    {
        Vpc = props.Vpc!;
        Selection = props.Subnets ?? new SubnetSelection { SubnetType = SubnetType.PRIVATE_WITH_EGRESS };
        _subnets = Vpc.SelectSubnets(Selection).Subnets;
        if (_subnets.Length == 0) throw new InvalidDeployment("Vpc has no private subnet with a way out: give Subnets, or a network that has some");
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

    private SecurityGroup Group(string id, string description)
    {
        var group = new SecurityGroup(this, id, new SecurityGroupProps { Vpc = Vpc, Description = description, AllowAllOutbound = false });
        group.AddEgressRule(Peer.AnyIpv4(), Port.Tcp(443), "The source and the AWS services, over TLS");
        return group;
    }
}
