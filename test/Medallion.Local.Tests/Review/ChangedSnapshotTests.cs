using Snapshooter.Xunit;

namespace Medallion.Local.Tests.Review;

public sealed class ChangedSnapshotTests : IDisposable
{
    private readonly SampleRepository _repository = new();

    [FactWithTool("git")]
    public async Task A_changed_state_machine_and_a_changed_template_make_a_comment()
    {
        Commit(Samples.Machine);
        _repository.Write("test/__snapshots__/Stack.snap", Samples.Template);
        _repository.Commit("A stack");
        _repository.Write(Samples.Path, Samples.Machine.Replace("\"MaxAttempts\": 2", "\"MaxAttempts\": 5", StringComparison.Ordinal)
            .Replace("\"Next\": \"Done\"", "\"Next\": \"Tell\"", StringComparison.Ordinal)
            .Replace("\"Done\": {", "\"Tell\": { \"Type\": \"Pass\", \"Next\": \"Done\" },\n    \"Done\": {", StringComparison.Ordinal));
        _repository.Write("test/__snapshots__/Stack.snap", Samples.Template.Replace("\"a\"", "\"b\"", StringComparison.Ordinal)
            .Replace("\"Topic\": { \"Type\": \"AWS::SNS::Topic\" }", "\"Queue\": { \"Type\": \"AWS::SQS::Queue\" }", StringComparison.Ordinal));
        _repository.Commit("Both change");

        Snapshot.Match(await _repository.PageAsync(), "comment");
    }

    [FactWithTool("git")]
    public async Task A_state_within_a_map_is_named_and_the_map_is_not()
    {
        Commit(Samples.Machine, Samples.Machine.Replace("\"Pass\", \"End\"", "\"Pass\", \"Output\": 1, \"End\"", StringComparison.Ordinal));

        Assert.Contains("+1/−1 lines. States changed: `Store`.\n", await _repository.PageAsync(), StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task What_changed_in_the_machine_itself_is_named()
    {
        Commit(Samples.Machine, Samples.Machine.Replace("\"StartAt\": \"Fetch\"", "\"TimeoutSeconds\": 60, \"StartAt\": \"Each\"", StringComparison.Ordinal));

        Assert.Contains(" lines. Members of the document added: `TimeoutSeconds`; changed: `StartAt`.\n", await _repository.PageAsync(), StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task A_diagram_that_did_not_change_is_shown_once()
    {
        Commit(Samples.Machine, Samples.Machine.Replace("2 }", "3 }", StringComparison.Ordinal));

        var page = await _repository.PageAsync();

        Assert.Equal(2, page.Split("```mermaid").Length);
        Assert.Contains("Diagram, the same before and after", page, StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task A_change_of_layout_is_called_one()
    {
        Commit(Samples.Machine, Samples.Machine.Replace("  ", " ", StringComparison.Ordinal));

        Assert.Contains("Only its layout or the order of its members changed.", await _repository.PageAsync(), StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task An_added_state_machine_has_one_diagram()
    {
        Commit(Samples.Machine);

        var page = await _repository.PageAsync();

        Assert.Contains("State machine added, +21/−0 lines. States added: `Fetch`, `Each`, `Done`, `Store`.\n", page, StringComparison.Ordinal);
        Assert.Contains("<summary>After</summary>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<summary>Before</summary>", page, StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task A_deleted_state_machine_has_one_diagram()
    {
        Commit(Samples.Machine);
        _repository.Delete(Samples.Path);
        _repository.Commit("Gone");

        var page = await _repository.PageAsync();

        Assert.Contains("State machine deleted, +0/−21 lines. States removed: `Fetch`, `Each`, `Done`, `Store`.\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<summary>After</summary>", page, StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task A_renamed_state_machine_names_both_paths_and_what_changed()
    {
        Commit(Samples.Machine);
        _repository.Delete(Samples.Path);
        _repository.Write("test/__snapshots__/Weekly.snap", Samples.Machine.Replace("2 }", "3 }", StringComparison.Ordinal));
        _repository.Commit("Renamed");

        var page = await _repository.PageAsync();

        Assert.Contains("### `test/__snapshots__/Weekly.snap`\n\nState machine renamed from `test/__snapshots__/Daily.snap`, +1/−1 lines. States changed: `Fetch`.\n", page, StringComparison.Ordinal);
        Assert.Contains("## 1 snapshot changed", page, StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task A_move_without_a_change_has_no_diff()
    {
        Commit(Samples.Machine);
        _repository.Delete(Samples.Path);
        _repository.Write("other/__snapshots__/Daily.snap", Samples.Machine);
        _repository.Commit("Moved");

        var page = await _repository.PageAsync();

        Assert.Contains("renamed from `test/__snapshots__/Daily.snap`, +0/−0 lines.\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("```diff", page, StringComparison.Ordinal);
    }

    [FactWithTool("git")]
    public async Task A_resource_of_another_type_counts_as_changed()
    {
        _repository.Write("Stack.template.json", Samples.Template);
        _repository.Commit("A stack");
        _repository.Write("Stack.template.json", Samples.Template.Replace("AWS::SNS::Topic", "AWS::SQS::Queue", StringComparison.Ordinal).Replace("{\n  \"R", "{\n  \"Outputs\": {},\n  \"R", StringComparison.Ordinal));
        _repository.Commit("Another type");

        Assert.Contains("Resources changed: `Topic` (`AWS::SQS::Queue`). Members of the document added: `Outputs`.\n", await _repository.PageAsync(), StringComparison.Ordinal);
    }

    public void Dispose() => _repository.Dispose();

    private void Commit(params string[] contents)
    {
        foreach (var content in contents)
        {
            _repository.Write(Samples.Path, content);
            _repository.Commit("A snapshot");
        }
    }
}
