namespace Medallion.Local.Services.Sns;

/// <summary>A message that was published.</summary>
/// <param name="Topic">The topic's ARN.</param>
/// <param name="Subject">The subject, if it has one.</param>
/// <param name="Message">The text.</param>
/// <param name="MessageId">Its id.</param>
/// <param name="Execution">The execution that published it.</param>
/// <param name="PublishedAt">When, by the execution's clock.</param>
internal sealed record OutboxMessage(string Topic, string? Subject, string Message, string MessageId, string Execution, DateTimeOffset PublishedAt);
