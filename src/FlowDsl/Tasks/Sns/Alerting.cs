using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using FlowDsl.Authoring.Building;
using FlowDsl.Authoring.Nodes;

namespace FlowDsl;

/// <summary>Telling people by a topic, in any block. An alert that cannot be sent does not change how the workflow ends: the failure it tells of comes first.</summary>
public static class Alerting
{
    /// <summary>Publishes the error that was caught as <c>Error: Cause</c>; never the cause alone, since a timeout's is empty.</summary>
    /// <typeparam name="TBlock">The kind of block.</typeparam>
    /// <param name="block">An error's handler.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="subject">The message's subject, and the state's name.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static TBlock Alert<TBlock>(this TBlock block, Topic topic, string subject, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TBlock : Block, ICatchBlock =>
        Publish(block, topic.Publish(subject, _ => ErrorTexts.NameAndCause(block.Error)), subject, file, line);

    /// <summary>Publishes a message.</summary>
    /// <typeparam name="TBlock">The kind of block.</typeparam>
    /// <param name="block">The block.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="subject">The message's subject, and the state's name.</param>
    /// <param name="message">The message.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static TBlock Alert<TBlock>(this TBlock block, Topic topic, string subject, Expression<Func<string>> message,
        [CallerArgumentExpression(nameof(message))] string text = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TBlock : Block =>
        Publish(block, topic.Publish(message, subject, text, file, line), subject, file, line);

    private static TBlock Publish<TBlock>(TBlock block, TaskSpec<PublishResult> publish, string name, string file, int line)
        where TBlock : Block
    {
        var node = TaskNodes.Make(name, publish, block, SourcePaths.PlaceOf(file, line));
        node.Catches.Add(new CatchClause(Errors.All, new WorkflowVariable(name + " error", typeof(TaskError), block), new BlockBody()));
        block.Builder.Append(block, node);
        return block;
    }
}
