using System.Reflection;
using Xunit.Sdk;

namespace Handlers.Tests.Storage;

/// <summary>Runs a theory of the object store's contract on S3; reported as skipped, with the reason, where moto_server is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnS3Attribute : DataAttribute
{
    public OnS3Attribute() => Skip = Tools.WhyMissing("moto_server");

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["s3"]];
}
