namespace FlowDsl.Asl.Profile;

/// <summary>The UUID that <c>$uuid()</c> and <c>States.UUID()</c> make of 16 random bytes.</summary>
internal static class RandomUuid
{
    public static string Of(Span<byte> bytes)
    {
        // RFC 9562: version 4, variant 10.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }
}
