namespace TestSupport;

/// <summary>jsii, the node process that CDK's own code runs in. It answers one call at a time: a test project that uses it has no tests in parallel.</summary>
public static class Jsii
{
    /// <summary>Settings that jsii reads from the environment when it starts; to be called from a module initializer.</summary>
    public static void Prepare()
    {
        // A banner that the node here is at its end; the value is the list of majors to be silent about.
        Environment.SetEnvironmentVariable("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "18,20");
        Environment.SetEnvironmentVariable("JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION", "1");
        // A second less at each start.
        Environment.SetEnvironmentVariable("JSII_RUNTIME_PACKAGE_CACHE", "enabled");
    }
}
