using FlowDsl.Authoring.Building;
using FlowDsl.Authoring.Nodes;
using FlowDsl.Compilation.Drafts;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Compilation.Lowering;

/// <summary>Makes states of steps. A step knows what follows it, so that the branches of a choice meet at the step behind it without anybody naming a join.</summary>
internal sealed class Lowerer
{
    private readonly List<Draft> _drafts = [];
    private readonly Stack<GuardNode> _guards = new();
    private readonly Dictionary<Node, string> _after = [];
    private readonly Reads? _reads;

    private Lowerer(Reads? reads) => _reads = reads;

    /// <summary>The states of a workflow, in the order of the source.</summary>
    /// <param name="body">The workflow's steps; they end.</param>
    /// <param name="reads">What is read of the results: one that nobody reads is not kept. Null keeps all.</param>
    public static IReadOnlyList<Draft> Lower(BlockBody body, Reads? reads)
    {
        var lowerer = new Lowerer(reads);
        lowerer.Body(body, "");
        return lowerer._drafts;
    }

    private void Body(BlockBody body, string after)
    {
        for (var i = 0; i < body.Nodes.Count; i++) Node(body.Nodes[i], Entries.After(body, i, after));
    }

    private void Node(Node node, string next)
    {
        switch (node)
        {
            case LetNode let:
                Add(new PassDraft(let.Name, let.Place, next) { Assign = [new Assignment(let.Variable, let.Value)] });
                break;
            case GiveNode give:
                Add(new PassDraft(give.Name, give.Place, next) { Assign = Kept(give.Target, give.Value) });
                break;
            case RaiseNode raise:
                Raise(raise);
                break;
            case WaitNode wait:
                Add(new WaitDraft(wait.Name, wait.Place, next) { Seconds = wait.Seconds, Until = wait.Until });
                break;
            case SucceedNode succeed:
                Add(new SucceedDraft(succeed.Name, succeed.Place, succeed.Output));
                break;
            case FailNode fail:
                Add(new FailDraft(fail.Name, fail.Place, fail.Error, fail.Cause));
                break;
            case TaskNode task:
                Task(task, next);
                break;
            case IfNode choice:
                Choice(choice, next);
                break;
            case RepeatNode loop:
                _after[loop] = next;
                _drafts.AddRange(Loops.Begin(loop, next));
                Body(loop.Body, next);
                _drafts.AddRange(Loops.End(loop, next, _after[loop.Continues ?? loop]));
                Body(loop.Exhausted, next);
                break;
            case GuardNode guard:
                _after[guard] = next;
                _guards.Push(guard);
                Body(guard.Body, next);
                _guards.Pop();
                Body(guard.Handler, next);
                break;
            case AgainNode or LeaveNode:
                break;
            default:
                throw new InvalidOperationException($"No state is made of {node.GetType().Name}.");
        }
    }

    private void Task(TaskNode task, string next)
    {
        var catchers = task.Catches.Select(clause => Catcher(clause, next)).ToList();
        if (_guards.TryPeek(out var guard) && !task.Catches.Any(clause => clause.Errors.Names.Contains("States.ALL")))
            catchers.Add(new CatcherDraft(Errors.All, guard.Error, Kept(guard.Error, new StatesExpr("errorOutput")), Entries.Of(guard.Handler, _after[guard])));
        Add(new TaskDraft(task, next) { Assign = Kept(task.Result, task.ResultValue), Catch = catchers });
        foreach (var clause in task.Catches.Where(clause => !Entries.IsValueOnly(clause.Handler))) Body(clause.Handler, next);
    }

    private CatcherDraft Catcher(CatchClause clause, string next)
    {
        // A handler that only recovers needs no state: the catcher itself assigns the value, and reads the error where it stands.
        if (clause.Handler.Nodes is [GiveNode give])
            return new CatcherDraft(clause.Errors, clause.Error, Kept(give.Target, give.Value), next);
        return new CatcherDraft(clause.Errors, clause.Error, Kept(clause.Error, new StatesExpr("errorOutput")), Entries.Of(clause.Handler, next));
    }

    private void Choice(IfNode choice, string next)
    {
        var rules = choice.Cases.Select(c => new ChoiceDraft.Rule(c.Condition, ValueOf(c.Body), Entries.IsValueOnly(c.Body) ? next : Entries.Of(c.Body, next)));
        var otherwise = Entries.IsValueOnly(choice.Otherwise) ? next : Entries.Of(choice.Otherwise, next);
        Add(new ChoiceDraft(choice.Name, choice.Place, [.. rules], otherwise) { Assign = ValueOf(choice.Otherwise) });
        foreach (var branch in choice.Cases.Select(c => c.Body).Append(choice.Otherwise).Where(b => !Entries.IsValueOnly(b))) Body(branch, next);
    }

    private void Raise(RaiseNode raise)
    {
        var error = new ObjectExpr([new ObjectMember("Error", raise.Error), new ObjectMember("Cause", raise.Cause)]);
        var handler = Entries.Of(raise.Guard.Handler, _after[raise.Guard]);
        Add(new PassDraft(raise.Name, raise.Place, handler) { Assign = Kept(raise.Guard.Error, error) });
    }

    private IReadOnlyList<Assignment> ValueOf(BlockBody body) => body.Nodes is [GiveNode give] ? Kept(give.Target, give.Value) : [];

    private IReadOnlyList<Assignment> Kept(WorkflowVariable variable, Expr value) => _reads?.Contain(variable) != false ? [new Assignment(variable, value)] : [];

    private void Add(Draft draft) => _drafts.Add(draft);
}
