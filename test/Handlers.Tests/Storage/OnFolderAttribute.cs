using System.Reflection;
using Xunit.Sdk;

namespace Handlers.Tests.Storage;

/// <summary>Runs a theory of the object store's contract on a folder.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnFolderAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [["folder"]];
}
