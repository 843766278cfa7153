using System.Text.Json;
using FlowDsl.Compilation.Drafts;
using FlowDsl.Expressions.Emission;
using FlowDsl.Expressions.Ir;

namespace FlowDsl.Compilation.Emission;

/// <summary>Writes the fields of drafted states that take JSONata, in the order in which <see cref="StateEmitter"/> takes them.</summary>
internal sealed class FieldWriter
{
    private readonly IReadOnlyDictionary<WorkflowVariable, string> _names;
    private readonly TemplateWriter _templates;
    private readonly WorkflowVariable? _inputHere;
    private readonly Func<WorkflowVariable, string> _text;

    // The input is given for the one state whose own input it is: there it need not be a variable.
    private FieldWriter(IReadOnlyDictionary<WorkflowVariable, string> names, TemplateWriter templates, WorkflowVariable? inputHere)
    {
        (_names, _templates, _inputHere) = (names, templates, inputHere);
        _text = Text;
    }

    /// <summary>The fields of all states.</summary>
    /// <param name="drafts">The states.</param>
    /// <param name="names">The variables' names.</param>
    /// <param name="input">The workflow's input.</param>
    public static IReadOnlyList<JsonElement> Write(IReadOnlyList<Draft> drafts, IReadOnlyDictionary<WorkflowVariable, string> names, WorkflowVariable input)
    {
        using var templates = new TemplateWriter();
        new FieldWriter(names, templates, input).Write(drafts[0]);
        var others = new FieldWriter(names, templates, null);
        for (var i = 1; i < drafts.Count; i++) others.Write(drafts[i]);
        return templates.Read();
    }

    private void Write(Draft draft)
    {
        switch (draft)
        {
            case WaitDraft wait:
                Field(wait.Seconds);
                Field(wait.Until);
                break;
            case ChoiceDraft choice:
                foreach (var rule in choice.Rules)
                {
                    // AWS takes a literal true here as well; validators that people run do not.
                    _templates.Expression(rule.Condition, _text);
                    Assign(rule.Assign, _text);
                }

                break;
            case SucceedDraft succeed:
                Field(succeed.Output);
                break;
            case FailDraft fail:
                Field(fail.Error);
                Field(fail.Cause);
                break;
            case TaskDraft task:
                Field(task.Node.Arguments);
                foreach (var catcher in task.Catch) Assign(catcher.Assign, TextIn(catcher));
                break;
        }

        Assign(draft.Assign, _text);
    }

    private void Field(Expr? expr)
    {
        if (expr is not null) _templates.Field(expr, _text);
    }

    private void Assign(IReadOnlyList<Assignment> assignments, Func<WorkflowVariable, string> text)
    {
        if (assignments.Count == 0) return;
        var members = new ObjectMember[assignments.Count];
        for (var i = 0; i < members.Length; i++) members[i] = new ObjectMember(_names[assignments[i].Variable], assignments[i].Value);
        _templates.Field(new ObjectExpr(members), text);
    }

    private Func<WorkflowVariable, string> TextIn(CatcherDraft catcher) => variable => ReferenceEquals(variable, catcher.Error) ? "$states.errorOutput" : Text(variable);

    private string Text(WorkflowVariable variable) => ReferenceEquals(variable, _inputHere) ? "$states.input" : "$" + _names[variable];
}
