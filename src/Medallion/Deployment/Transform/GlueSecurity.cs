using Amazon.CDK;
using Amazon.CDK.AWS.Glue;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Constructs;

namespace Medallion;

/// <summary>
/// How Glue encrypts what it writes where there is a customer key: data, logs and bookmarks. Without one there is no security configuration: the buckets encrypt data by themselves,
/// CloudWatch and Glue the rest by keys of their own, and log groups keep their plain names.
/// </summary>
internal sealed class GlueSecurity : Construct
{
    public GlueSecurity(Construct scope, string id, Pipeline pipeline, IKey? key) : base(scope, id)
    {
        // The log groups of a job with a key are called after this, so CloudFormation can't choose it.
        Name = $"{pipeline.Name}-{Names.UniqueResourceName(this, new UniqueResourceNameOptions { MaxLength = 60, Separator = "-" })}";
        LogKey = key;
        if (key is not null) Configuration = Configured(key.KeyArn);
    }

    public string Name { get; }

    public IKey? LogKey { get; }

    public CfnSecurityConfiguration? Configuration { get; }

    /// <summary>What a job or a crawler needs to find its configuration; security configurations have no ARN.</summary>
    public IReadOnlyList<PolicyStatement> Statements => Configuration is null ? [] : [Allow.To("ReadSecurityConfiguration", ["glue:GetSecurityConfiguration"], "*")];

    /// <summary>Suppresses what cdk-nag finds where no customer key was asked for.</summary>
    public void Explain(CfnResource resource)
    {
        if (LogKey is not null) return;
        NagSuppression.Add(resource, "AwsSolutions-GL1", "Without a customer key CloudWatch encrypts the logs by a key of its own; the prop EncryptionKey changes it.");
        if (resource is CfnJob)
            NagSuppression.Add(resource, "AwsSolutions-GL3", "Without a customer key Glue encrypts bookmarks by a key of its own; they hold times and no data. The prop EncryptionKey changes it.");
    }

    private CfnSecurityConfiguration Configured(string key) => new(this, "Configuration", new CfnSecurityConfigurationProps
    {
        Name = Name,
        EncryptionConfiguration = new CfnSecurityConfiguration.EncryptionConfigurationProperty
        {
            S3Encryptions = new object[] { new CfnSecurityConfiguration.S3EncryptionProperty { S3EncryptionMode = "SSE-KMS", KmsKeyArn = key } },
            CloudWatchEncryption = new CfnSecurityConfiguration.CloudWatchEncryptionProperty { CloudWatchEncryptionMode = "SSE-KMS", KmsKeyArn = key },
            JobBookmarksEncryption = new CfnSecurityConfiguration.JobBookmarksEncryptionProperty { JobBookmarksEncryptionMode = "CSE-KMS", KmsKeyArn = key },
        },
    });
}
