namespace FlowDsl.Cdk;

/// <summary>Settings of jsii, the node process that CDK's own code runs in.</summary>
public static class JsiiSettings
{
    /// <summary>Silences jsii's remarks about node's version, and keeps its packages from one start to the next. It reads them from the environment when it starts: call this before the first construct. What a user has set stays.</summary>
    public static void Apply()
    {
        // A banner that node 20 is at its end; the value is the list of majors to be silent about.
        Default("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "18,20");
        Default("JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION", "1");
        Default("JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION", "1");
        // A second less at each start.
        Default("JSII_RUNTIME_PACKAGE_CACHE", "enabled");
    }

    private static void Default(string name, string value)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name))) Environment.SetEnvironmentVariable(name, value);
    }
}
