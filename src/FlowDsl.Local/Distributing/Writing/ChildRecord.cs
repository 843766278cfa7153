using System.Globalization;
using FlowDsl.Jsonata;
using FlowDsl.Local.Redriving;

namespace FlowDsl.Local.Distributing.Writing;

/// <summary>
/// A child as a Map Run's results show it when they are not transformed.
/// See https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html.
/// </summary>
internal static class ChildRecord
{
    private static readonly JsonataValue s_included = JsonataValue.ObjectOf(new KeyValuePair<string, JsonataValue>("Included", JsonataValue.From(true)));

    public static JsonataValue Of(ChildResult child)
    {
        var members = new List<KeyValuePair<string, JsonataValue>>();
        if (child.End is not { } end)
        {
            AddText(members, "Input", child.Input);
            members.Add(new("Status", JsonataValue.From("PENDING")));
            return JsonataValue.Object(members);
        }

        if (end.Cause is not null) members.Add(new("Cause", JsonataValue.From(end.Cause)));
        if (end.Error is not null) members.Add(new("Error", JsonataValue.From(end.Error)));
        members.Add(new("ExecutionArn", JsonataValue.From(end.Id)));
        AddText(members, "Input", child.Input);
        members.Add(new("Name", JsonataValue.From(end.Name)));
        if (end.Status is ExecutionStatus.Succeeded) AddText(members, "Output", child.Output);
        AddRedrive(members, end);
        members.Add(new("StartDate", Time(end.StartTime)));
        members.Add(new("StateMachineArn", JsonataValue.From(end.StateMachineId)));
        members.Add(new("Status", JsonataValue.From(ExecutionDescription.Text(end.Status.ToString()))));
        members.Add(new("StopDate", Time(end.StopTime)));
        return JsonataValue.Object(members);
    }

    // A document within the record is a text.
    private static void AddText(List<KeyValuePair<string, JsonataValue>> members, string name, JsonataValue document)
    {
        members.Add(new(name, JsonataValue.From(document.ToJson())));
        members.Add(new(name + "Details", s_included));
    }

    private static void AddRedrive(List<KeyValuePair<string, JsonataValue>> members, ChildEnd end)
    {
        var succeeded = end.Status is ExecutionStatus.Succeeded;
        members.Add(new("RedriveCount", JsonataValue.From(end.RedriveCount)));
        members.Add(new("RedriveStatus", JsonataValue.From(succeeded ? "NOT_REDRIVABLE" : end.IsExpress ? "REDRIVABLE_BY_MAP_RUN" : "REDRIVABLE")));
        if (succeeded) members.Add(new("RedriveStatusReason", JsonataValue.From(Redrivability.Succeeded)));
    }

    private static JsonataValue Time(DateTimeOffset instant) => JsonataValue.From(instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
}
