using FlowDsl.Jsonata;
using FlowDsl.Local.Planning;
using FlowDsl.Local.Stepping;

namespace FlowDsl.Local.Distributing;

/// <summary>Who the children of a distributed Map are.</summary>
internal static class ChildRealms
{
    public static Realm Of(Turn turn, Cursor cursor, MapPlan plan, JsonataValue input)
    {
        var parent = cursor.Realm;
        var name = NewUuid(turn.Chance);
        var machine = $"{parent.StateMachineName}/{plan.Distributed!.Label}";
        var kind = plan.Distributed.IsExpress ? "express" : "execution";
        return new Realm
        {
            Id = $"arn:aws:states:{turn.State.Region}:{turn.State.Account}:{kind}:{machine}:{name}" + (plan.Distributed.IsExpress ? $":{NewUuid(turn.Chance)}" : ""),
            Name = name,
            StateMachineId = $"arn:aws:states:{turn.State.Region}:{turn.State.Account}:stateMachine:{machine}",
            StateMachineName = machine,
            Input = input,
            StartTime = turn.Now,
            IsExpress = plan.Distributed.IsExpress,
        };
    }

    /// <summary>RFC 9562, version 4.</summary>
    public static string NewUuid(Chance chance)
    {
        Span<byte> bytes = stackalloc byte[16];
        chance.Fill(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("D");
    }
}
