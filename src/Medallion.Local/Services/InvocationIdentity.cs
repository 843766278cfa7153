using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FlowDsl.Local.Tasks;

namespace Medallion.Local.Services;

/// <summary>What AWS would draw at random for a call is here a function of the call, so that a run repeats itself.</summary>
internal static class InvocationIdentity
{
    /// <summary>The request's id.</summary>
    public static string RequestId(TaskInvocation invocation) => new Guid(Hash(invocation).AsSpan(0, 16)).ToString();

    /// <summary>The id of the job run that the call starts.</summary>
    public static string JobRunId(TaskInvocation invocation) => "jr_" + Convert.ToHexStringLower(Hash(invocation));

    /// <summary>A seed for what the call draws itself.</summary>
    public static int Seed(TaskInvocation invocation) => BinaryPrimitives.ReadInt32LittleEndian(Hash(invocation)) & int.MaxValue;

    private static byte[] Hash(TaskInvocation invocation) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n', invocation.ExecutionId, invocation.StateName, invocation.Attempt.ToString(CultureInfo.InvariantCulture), invocation.Now.ToString("O"), string.Join(',', invocation.Iterations))));
}
