namespace FlowDsl.Jsonata;

/// <summary>What an evaluation takes from outside: time and chance. A host that fixes both makes evaluation deterministic.</summary>
public interface IJsonataHost
{
    /// <summary>The time that <c>$now</c> and <c>$millis</c> give; asked for once in an evaluation at most.</summary>
    DateTimeOffset UtcNow { get; }

    /// <summary>Fills <paramref name="bytes"/> with random ones, for <c>$random</c> and <c>$shuffle</c>.</summary>
    void Fill(Span<byte> bytes);
}
