using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using FlowDsl.Jsonata;

namespace FlowDsl.Asl.Profile;

/// <summary><c>$hash(text, algorithm)</c>: hexadecimal digits in lower case.</summary>
internal static class HashFunction
{
    private const string Choice = "The author of the workflow chooses; the service offers MD5 and SHA-1.";

    [SuppressMessage("Security", "CA5350:Do not use weak cryptographic algorithms", Justification = Choice)]
    [SuppressMessage("Security", "CA5351:Do not use broken cryptographic algorithms", Justification = Choice)]
    internal static string Compute(string text, string algorithm)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Convert.ToHexStringLower(algorithm switch
        {
            "MD5" => MD5.HashData(bytes),
            "SHA-1" => SHA1.HashData(bytes),
            "SHA-256" => SHA256.HashData(bytes),
            "SHA-384" => SHA384.HashData(bytes),
            "SHA-512" => SHA512.HashData(bytes),
            _ => throw JsonataCall.Fail(
                "T0410", "Argument 2 of function \"hash\" does not match function signature: it must be MD5, SHA-1, SHA-256, SHA-384 or SHA-512"),
        });
    }
}
