// CDK's own code runs in one node process, which answers one call at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace FlowDsl.Cdk.Tests;

internal static class JsiiProcess
{
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Prepare() => FlowDsl.Cdk.JsiiSettings.Apply();
}
