using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace FlowDsl.Expressions.Translators;

/// <summary>The members of the base library that tell of the clock, of chance or of the machine.</summary>
internal static class FrozenMembers
{
    private const string Now = "Write Workflow.Now(), which is read when the workflow runs, or read the clock into a variable before the lambda";
    private const string Random = "Write Workflow.Random(), which is drawn when the workflow runs";
    private const string NewGuid = "Write Workflow.NewGuid(), which is made when the workflow runs";

    private const string Machine =
        "Take it as a parameter of the workflow, or read it into a variable before the lambda: the machine that builds the workflow is not the one that runs it";

    // An empty list stands for all members.
    private static readonly Dictionary<Type, (string Help, string[] Names)> Members = new()
    {
        [typeof(DateTime)] = (Now, ["Now", "UtcNow", "Today"]),
        [typeof(DateTimeOffset)] = (Now, ["Now", "UtcNow"]),
        [typeof(TimeProvider)] = (Now, []),
        [typeof(Stopwatch)] = (Now, []),
        [typeof(Guid)] = (NewGuid, ["NewGuid", "CreateVersion7"]),
        [typeof(Random)] = (Random, []),
        [typeof(RandomNumberGenerator)] = (Random, []),
        [typeof(File)] = (Machine, []),
        [typeof(FileInfo)] = (Machine, []),
        [typeof(FileSystemInfo)] = (Machine, []),
        [typeof(Directory)] = (Machine, []),
        [typeof(DirectoryInfo)] = (Machine, []),
        [typeof(DriveInfo)] = (Machine, []),
        [typeof(Path)] = (Machine, ["GetRandomFileName", "GetTempPath", "GetTempFileName", "GetFullPath", "Exists"]),
        [typeof(TimeZoneInfo)] = (Machine, ["Local", "GetSystemTimeZones", "FindSystemTimeZoneById", "TryFindSystemTimeZoneById"]),
        [typeof(Process)] = (Machine, []),
        [typeof(Thread)] = (Machine, []),
        [typeof(GC)] = (Machine, []),
        [typeof(AppContext)] = (Machine, []),
        [typeof(AppDomain)] = (Machine, []),
        [typeof(RuntimeInformation)] = (Machine, []),
        [typeof(Dns)] = (Machine, []),
        [typeof(NetworkInterface)] = (Machine, []),
        [typeof(CultureInfo)] = (Machine, ["CurrentCulture", "CurrentUICulture", "InstalledUICulture", "DefaultThreadCurrentCulture", "DefaultThreadCurrentUICulture"]),
        [typeof(RegionInfo)] = (Machine, ["CurrentRegion"]),
        [typeof(NumberFormatInfo)] = (Machine, ["CurrentInfo"]),
        [typeof(DateTimeFormatInfo)] = (Machine, ["CurrentInfo"]),
        [typeof(StringComparer)] = (Machine, ["CurrentCulture", "CurrentCultureIgnoreCase"]),
    };

    /// <summary>What to write instead of a member, or null when its value is the same everywhere and always.</summary>
    public static string? Help(Type type, string name)
    {
        if (type == typeof(Environment)) return name == nameof(Environment.NewLine) ? null : Machine;
        if ((type == typeof(DateTime) || type == typeof(DateTimeOffset)) && name is "ToLocalTime" or "LocalDateTime") return Machine;
        return Members.TryGetValue(type, out var frozen) && (frozen.Names.Length == 0 || frozen.Names.Contains(name)) ? frozen.Help : null;
    }
}
