using Amazon.CDK;
using Amazon.CDK.AWS.Glue;
using Amazon.CDK.AWS.KMS;
using Constructs;

namespace Medallion;

/// <summary>How Glue encrypts what it writes: by the customer's keys where there are some, else data by SSE-S3 and logs by CloudWatch's own key.</summary>
internal sealed class GlueSecurity : Construct
{
    public GlueSecurity(Construct scope, string id, Pipeline pipeline, IKey? key, IKey? lakeKey) : base(scope, id)
    {
        // The log groups of a job with a key are called after this, so CloudFormation can't choose it.
        Name = $"{pipeline.Name}-{Names.UniqueResourceName(this, new UniqueResourceNameOptions { MaxLength = 60, Separator = "-" })}";
        LogKey = key;
        Configuration = new CfnSecurityConfiguration(this, "Configuration", new CfnSecurityConfigurationProps
        {
            Name = Name,
            EncryptionConfiguration = new CfnSecurityConfiguration.EncryptionConfigurationProperty
            {
                S3Encryptions = new object[]
                {
                    new CfnSecurityConfiguration.S3EncryptionProperty { S3EncryptionMode = lakeKey is null ? "SSE-S3" : "SSE-KMS", KmsKeyArn = lakeKey?.KeyArn },
                },
                CloudWatchEncryption = new CfnSecurityConfiguration.CloudWatchEncryptionProperty
                {
                    CloudWatchEncryptionMode = key is null ? "DISABLED" : "SSE-KMS",
                    KmsKeyArn = key?.KeyArn,
                },
                JobBookmarksEncryption = new CfnSecurityConfiguration.JobBookmarksEncryptionProperty
                {
                    JobBookmarksEncryptionMode = key is null ? "DISABLED" : "CSE-KMS",
                    KmsKeyArn = key?.KeyArn,
                },
            },
        });
    }

    public string Name { get; }

    public IKey? LogKey { get; }

    public CfnSecurityConfiguration Configuration { get; }

    /// <summary>Suppresses what cdk-nag finds where no customer key was asked for.</summary>
    public void Explain(CfnResource resource)
    {
        if (LogKey is not null) return;
        NagSuppression.Add(resource, "AwsSolutions-GL1", "Without a customer key CloudWatch encrypts the logs by a key of its own; the prop EncryptionKey changes it.");
        if (resource is CfnJob)
            NagSuppression.Add(resource, "AwsSolutions-GL3", "Without a customer key Glue encrypts bookmarks by a key of its own; they hold times and no data. The prop EncryptionKey changes it.");
    }
}
