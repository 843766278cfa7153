namespace FlowDsl.Asl.Permissions;

/// <summary>Lambda: a function that is named without a version may be called with any.</summary>
internal static class LambdaPermissions
{
    public static void Add(TaskCall call, string action)
    {
        if (action is not ("" or "invoke"))
        {
            TaskPermissions.Unknown(call);
            return;
        }

        if ((action.Length == 0 ? call.Task.Resource : call.Name("FunctionName")) is not { } function) return;
        var arn = action.Length == 0 || Arn.IsWhole(function) ? function : Arn.Of("lambda", Function(function));
        call.Needs.Allow(arn, "lambda:InvokeFunction");
        if (!HasVersion(arn)) call.Needs.Allow(arn + ":*", "lambda:InvokeFunction");
    }

    // A partial ARN: 123456789012:function:name.
    private static string Function(string name) => "function:" + name[(name.LastIndexOf("function:", StringComparison.Ordinal) is var at and >= 0 ? at + 9 : 0)..];

    private static bool HasVersion(string arn)
    {
        var at = arn.LastIndexOf(":function:", StringComparison.Ordinal);
        return at >= 0 && arn.IndexOf(':', at + 10) >= 0;
    }
}
