namespace FlowDsl.Local.Distributing.Reading;

/// <summary>Items cannot be read; the message is the cause of the Map's failure.</summary>
internal sealed class ItemsRefused(string cause) : Exception(cause);
