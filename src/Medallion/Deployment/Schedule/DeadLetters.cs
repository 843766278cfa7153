using Amazon.CDK;
using Amazon.CDK.AWS.KMS;
using Amazon.CDK.AWS.SQS;
using Constructs;

namespace Medallion;

/// <summary>The queue of starts that the schedules could not make.</summary>
internal static class DeadLetters
{
    public static Queue Make(Construct scope, IKey? key, TimeSpan retention)
    {
        var queue = new Queue(scope, "DeadLetters", new QueueProps
        {
            Encryption = key is null ? QueueEncryption.SQS_MANAGED : QueueEncryption.KMS,
            EncryptionMasterKey = key,
            EnforceSSL = true,
            RetentionPeriod = Duration.Seconds(retention.TotalSeconds),
        });
        NagSuppression.Add(queue, "AwsSolutions-SQS3", "This is the dead-letter queue.");
        return queue;
    }
}
