namespace FlowDsl.Asl.Model;

/// <summary>Whether the delay before a retry is drawn at random. Written in upper case in the JSON.</summary>
public enum JitterStrategy
{
    /// <summary>The delay is the computed one.</summary>
    None,

    /// <summary>The delay is drawn evenly between zero and the computed one.</summary>
    Full,
}
