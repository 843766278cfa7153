namespace Medallion.Tests.Deployment;

public sealed class FunctionTests
{
    [FactWithTool("node")]
    public void The_function_has_the_numbers_of_the_settings()
    {
        var function = Deployed.Default.One("AWS::Lambda::Function");

        Assert.Equal("dotnet10", (string)function["Runtime"]!);
        Assert.Equal("Handlers", (string)function["Handler"]!);
        Assert.Equal("""["arm64"]""", function["Architectures"]!.ToJsonString());
        Assert.Equal("512", function["MemorySize"]!.ToJsonString());
        Assert.Equal("300", function["Timeout"]!.ToJsonString());
        Assert.Equal("10", function["ReservedConcurrentExecutions"]!.ToJsonString());
        Assert.Equal("Active", (string)function["TracingConfig"]!["Mode"]!);
    }

    [FactWithTool("node")]
    public void The_function_is_told_the_raw_bucket() =>
        Assert.Matches("^<PipelineLakeRaw\\w+>$", Deployed.Flat(Deployed.Default.One("AWS::Lambda::Function")["Environment"]!["Variables"]!["MEDALLION_BUCKET"]));

    [FactWithTool("node")]
    public void The_function_logs_into_its_own_group_which_forgets()
    {
        var group = Deployed.Flat(Deployed.Default.One("AWS::Lambda::Function")["LoggingConfig"]!["LogGroup"]).Trim('<', '>');

        Assert.Equal("30", Deployed.Default.Resources[group]!["Properties"]!["RetentionInDays"]!.ToJsonString());
    }

    [FactWithTool("node")]
    public void A_native_function_runs_on_provided_al2023() => Assert.Equal("provided.al2023", (string)Deployed.Lean.One("AWS::Lambda::Function")["Runtime"]!);

    [FactWithTool("node")]
    public void In_a_network_the_function_gets_out_by_TLS_only_and_nobody_gets_in()
    {
        var function = Deployed.Secured.One("AWS::Lambda::Function");
        var group = Deployed.Secured.One("AWS::EC2::SecurityGroup", "FunctionGroup");

        Assert.Equal("""["subnet-0123456789abcdef0","subnet-0123456789abcdef1"]""", function["VpcConfig"]!["SubnetIds"]!.ToJsonString());
        Assert.Equal("443", Assert.Single(group["SecurityGroupEgress"]!.AsArray())!["ToPort"]!.ToJsonString());
        Assert.Null(group["SecurityGroupIngress"]);
    }
}
