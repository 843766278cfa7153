using System.Reflection;
using FlowDsl.Asl.Diagnostics;

namespace FlowDsl.Asl.Tests.Diagnostics;

public class DiagnosticTests
{
    private static readonly DiagnosticCode s_code = new("FLOW1203", "Unknown call", "Write something else.");

    [Fact]
    public void A_diagnostic_reads_code_place_expression_reason_help() =>
        Assert.Equal(
            "FLOW1203 MedallionDaily.cs(42): 'x.Foo()' — Foo has no meaning in a workflow. Write something else.",
            new Diagnostic { Code = s_code, Place = new SourcePlace("MedallionDaily.cs", 42), Expression = "x.Foo()", Reason = "Foo has no meaning in a workflow" }.ToString());

    [Fact]
    public void What_is_unknown_is_left_out_and_own_help_replaces_the_codes() =>
        Assert.Equal("FLOW1203: no. Do this.", new Diagnostic { Code = s_code, Reason = "no", Help = "Do this." }.ToString());

    [Fact]
    public void The_exceptions_message_has_every_problem()
    {
        var problem = new Diagnostic { Code = s_code, Reason = "no" };

        Assert.Equal($"{problem}\n{problem with { Reason = "never" }}", new DiagnosticException([problem, problem with { Reason = "never" }]).Message);
    }

    [Fact]
    public void Every_code_stands_in_the_table_once()
    {
        var declared = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticCode>().ToList();

        Assert.NotEmpty(declared);
        Assert.Equal(declared.Select(code => code.Id).Order(StringComparer.Ordinal), DiagnosticCodes.All.Select(code => code.Id));
        Assert.Equal(declared.Count, declared.Select(code => code.Id).Distinct().Count());
        Assert.All(declared, code => Assert.Matches("^FLOW1[0-5][0-9]{2}$", code.Id));
        Assert.All(declared, code => Assert.EndsWith(".", code.Help, StringComparison.Ordinal));
    }
}
