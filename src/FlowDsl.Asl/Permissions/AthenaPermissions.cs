namespace FlowDsl.Asl.Permissions;

/// <summary>Athena: the queries themselves. The tables and buckets that a query reads are not in the definition.</summary>
internal static class AthenaPermissions
{
    public static void Add(TaskCall call, string action)
    {
        switch (action)
        {
            case "startQueryExecution":
                if (call.Name("WorkGroup", byDefault: "primary") is not { } name) return;
                var workgroup = Arn.Of("athena", $"workgroup/{name}");
                call.Needs.Allow(workgroup, "athena:StartQueryExecution");
                call.Needs.Allow(Arn.Of("athena", "datacatalog/*"), "athena:GetDataCatalog");
                if (TaskPermissions.Waits(call)) call.Needs.Allow(workgroup, "athena:StopQueryExecution", "athena:GetQueryExecution");
                break;
            case "getQueryResults" or "getQueryExecution" or "stopQueryExecution":
                // The request has a query's id and no workgroup.
                call.Needs.Allow(Arn.Of("athena", "workgroup/*"), $"athena:{char.ToUpperInvariant(action[0])}{action[1..]}");
                break;
            default:
                TaskPermissions.Unknown(call);
                break;
        }
    }
}
