namespace FlowDsl.Asl.Permissions;

/// <summary>Glue: jobs, which have an integration of their own, and crawlers, which have not.</summary>
internal static class GluePermissions
{
    public static void Add(TaskCall call, string service, string action)
    {
        switch (service, action)
        {
            case ("glue", "startJobRun"):
                if (call.Name("JobName") is not { } job) return;
                call.Needs.Allow(Arn.Of("glue", $"job/{job}"), "glue:StartJobRun");
                if (TaskPermissions.Waits(call)) call.Needs.Allow(Arn.Of("glue", $"job/{job}"), "glue:GetJobRun", "glue:GetJobRuns", "glue:BatchStopJobRun");
                break;
            case ("aws-sdk:glue", "startCrawler" or "getCrawler" or "stopCrawler"):
                if (call.Name("Name") is { } crawler)
                    call.Needs.Allow(Arn.Of("glue", $"crawler/{crawler}"), $"glue:{char.ToUpperInvariant(action[0])}{action[1..]}");
                break;
            default:
                TaskPermissions.Unknown(call);
                break;
        }
    }
}
