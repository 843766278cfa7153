namespace FlowDsl.Asl.Diagnostics;

public static partial class DiagnosticCodes
{
    /// <summary>A resource's name is an expression, so that no policy can name the resource.</summary>
    public static readonly DiagnosticCode ResourceIsComputed =
        new("FLOW1301", "The name of a resource is computed", "Write the name or a ${Token}, or give the role the permission yourself.");

    /// <summary>The definition doesn't tell what a task's call needs.</summary>
    public static readonly DiagnosticCode PermissionUnknown =
        new("FLOW1302", "The permissions of a task are not known", "Give the role the permission yourself.");

    private static DiagnosticCode[] Tasks => [ResourceIsComputed, PermissionUnknown];
}
