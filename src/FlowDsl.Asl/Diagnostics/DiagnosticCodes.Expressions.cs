namespace FlowDsl.Asl.Diagnostics;

public static partial class DiagnosticCodes
{
    /// <summary>An operation of C# that no expression of a workflow can say.</summary>
    public static readonly DiagnosticCode NotTranslated =
        new("FLOW1201", "An operation has no meaning in a workflow", "Compute it in a task, or write it with the operations that the documentation lists.");

    /// <summary>The clock, chance or the machine, read while the workflow is built.</summary>
    public static readonly DiagnosticCode FrozenAtBuildTime =
        new("FLOW1202", "A value would be frozen when the workflow is built", "Read it when the workflow runs.");

    /// <summary>A part without workflow values that could not be computed when the workflow was built.</summary>
    public static readonly DiagnosticCode NotComputed =
        new("FLOW1204", "A constant part could not be computed", "Compute it before the lambda and use the variable in it.");

    /// <summary>A member that the serializer does not write, or a type that it writes in a way of its own.</summary>
    public static readonly DiagnosticCode NotInJson =
        new("FLOW1205", "A member is not in the JSON", "Use a member that the workflow's JsonSerializerContext writes.");

    /// <summary>An enum that the serializer writes as a number.</summary>
    public static readonly DiagnosticCode NumericEnum =
        new("FLOW1206", "An enum is written as a number", "Set UseStringEnumConverter on the JsonSerializerContext, or put JsonStringEnumConverter on the enum.");

    /// <summary>A value whose text differs between C# and JSONata unless a format says how it looks.</summary>
    public static readonly DiagnosticCode NeedsFormat = new("FLOW1207", "A value in a text needs a format", "Say how it looks: {value:format}.");

    /// <summary>A format that has no counterpart.</summary>
    public static readonly DiagnosticCode UnsupportedFormat =
        new("FLOW1208", "A format has no counterpart in JSONata", "Use D4, 0.00, #,##0 and the like for numbers; yyyy, MM, dd, HH, mm, ss, fff for dates.");

    /// <summary>Arithmetic on decimal or float, which JSONata would do in double.</summary>
    public static readonly DiagnosticCode InexactArithmetic =
        new("FLOW1209", "Arithmetic would be inexact", "Count in whole units (cents), or convert to double to say that double arithmetic is meant.");

    /// <summary>A comparison that JSON cannot answer as C# does.</summary>
    public static readonly DiagnosticCode NotComparable = new("FLOW1210", "These values cannot be compared in a workflow", "Compare their members.");

    /// <summary>A regular expression outside what .NET and JSONata read in the same way.</summary>
    public static readonly DiagnosticCode UnsupportedRegex =
        new("FLOW1211", "A regular expression means something else in JSONata", "Keep to classes, quantifiers, plain groups, alternation and anchors.");

    /// <summary>An argument that has to be known when the workflow is built.</summary>
    public static readonly DiagnosticCode NotConstant = new("FLOW1212", "An argument has to be a constant", "Write a constant, or a captured variable.");

    /// <summary>An object that cannot be made of what the tree shows.</summary>
    public static readonly DiagnosticCode NotConstructed =
        new("FLOW1213", "An object cannot be made in a workflow", "Use an object initialiser, a positional record or an anonymous type.");

    /// <summary>A whole number that JSON's doubles cannot hold.</summary>
    public static readonly DiagnosticCode NumberTooLarge =
        new("FLOW1214", "A number is too large", "Keep whole numbers within 9007199254740991 on both sides of zero, or pass them on as text.");

    /// <summary>JSONata written by hand that does not parse, or that Step Functions refuses.</summary>
    public static readonly DiagnosticCode RawJsonataRefused = new("FLOW1215", "JSONata written by hand is refused", "Mend the text.");

    private static DiagnosticCode[] Expressions =>
    [
        NotTranslated, FrozenAtBuildTime, NotComputed, NotInJson, NumericEnum, NeedsFormat, UnsupportedFormat, InexactArithmetic, NotComparable, UnsupportedRegex,
        NotConstant, NotConstructed, NumberTooLarge, RawJsonataRefused,
    ];
}
