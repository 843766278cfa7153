namespace Packages.Tests;

/// <summary>The packages: each with its assembly and with those of our packages that it depends on.</summary>
internal static class Ids
{
    public static IReadOnlyDictionary<string, (string Assembly, string[] DependsOn)> All { get; } = new Dictionary<string, (string, string[])>
    {
        ["FlowDsl"] = ("FlowDsl", ["FlowDsl.Asl"]),
        ["FlowDsl.Asl"] = ("FlowDsl.Asl", ["FlowDsl.Jsonata"]),
        ["FlowDsl.Cdk"] = ("FlowDsl.Cdk", ["FlowDsl"]),
        ["FlowDsl.Jsonata"] = ("FlowDsl.Jsonata", []),
        ["FlowDsl.Local"] = ("FlowDsl.Local", ["FlowDsl.Asl"]),
        ["MedallionEtl"] = ("Medallion", ["FlowDsl", "FlowDsl.Cdk", "MedallionEtl.Contracts"]),
        ["MedallionEtl.Contracts"] = ("Medallion.Contracts", []),
        ["MedallionEtl.Handlers"] = ("Handlers", ["MedallionEtl.Contracts"]),
        ["MedallionEtl.Local"] = ("Medallion.Local", ["FlowDsl.Local", "MedallionEtl", "MedallionEtl.Handlers"]),
    };

    public static TheoryData<string> Names { get; } = [.. All.Keys];
}
