// CDK's own code runs in one node process, which answers one call at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace FlowDsl.Cdk.Tests;

internal static class JsiiProcess
{
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Silence()
    {
        Environment.SetEnvironmentVariable("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "18,20");
        Environment.SetEnvironmentVariable("JSII_RUNTIME_PACKAGE_CACHE", "enabled");
    }
}
