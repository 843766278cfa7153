using System.Text.Json;
using FlowDsl.Asl.Json;

namespace FlowDsl.Local.StateTests;

/// <summary>Requests and results in the API's JSON, in which documents are texts.</summary>
public static class StateTestJson
{
    /// <summary>Reads a request.</summary>
    /// <exception cref="StateTestRefusedException">It is none.</exception>
    public static StateTestRequest Read(JsonElement request)
    {
        if (request.ValueKind != JsonValueKind.Object) throw StateTestRefusedException.Validation("The request must be a JSON object.");
        RequestMembers.Check(request);
        return new StateTestRequest
        {
            Definition = Text(request, "definition")!,
            StateName = Text(request, "stateName"),
            RoleArn = Text(request, "roleArn"),
            Input = Text(request, "input"),
            Variables = Text(request, "variables"),
            Context = Text(request, "context"),
            InspectionLevel = OneOf(request, "inspectionLevel", ("INFO", InspectionLevel.Info), ("DEBUG", InspectionLevel.Debug), ("TRACE", InspectionLevel.Trace)),
            RevealSecrets = Truth(request, "revealSecrets"),
            Mock = Member(request, "mock") is { } mock ? Mock(mock) : null,
            StateConfiguration = Member(request, "stateConfiguration") is { } configuration ? Configuration(configuration) : null,
        };
    }

    /// <summary>Writes a result.</summary>
    public static JsonElement Write(StateTestResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonElement.Parse(JsonStyle.Compact(json =>
        {
            json.WriteStartObject();
            json.WriteString("status", Status(result.Status));
            Document(json, "output", result.Output);
            Text(json, "error", result.Error);
            Text(json, "cause", result.Cause);
            Text(json, "nextState", result.NextState);
            if (result.InspectionData is { } data) Inspection(json, data);
            json.WriteEndObject();
        }));
    }

    private static void Inspection(Utf8JsonWriter json, StateInspection data)
    {
        json.WriteStartObject("inspectionData");
        Document(json, "input", data.Input);
        Document(json, "afterArguments", data.AfterArguments);
        Document(json, "afterInputPath", data.AfterInputPath);
        Document(json, "afterParameters", data.AfterParameters);
        Document(json, "result", data.Result);
        Document(json, "afterResultSelector", data.AfterResultSelector);
        Document(json, "afterResultPath", data.AfterResultPath);
        Exchange(json, data);
        Document(json, "variables", data.Variables);
        Document(json, "afterItemsPath", data.AfterItemsPath);
        Document(json, "afterItemSelector", data.AfterItemSelector);
        Document(json, "afterItemBatcher", data.AfterItemBatcher);
        Document(json, "afterItemsPointer", data.AfterItemsPointer);
        if (data.ToleratedFailureCount is { } count) json.WriteNumber("toleratedFailureCount", count);
        if (data.ToleratedFailurePercentage is { } percentage) json.WriteNumber("toleratedFailurePercentage", percentage);
        if (data.MaxConcurrency is { } concurrency) json.WriteNumber("maxConcurrency", concurrency);
        if (data.ErrorDetails is { } details)
        {
            json.WriteStartObject("errorDetails");
            if (details.CatchIndex is { } catcher) json.WriteNumber("catchIndex", catcher);
            if (details.RetryIndex is { } retrier) json.WriteNumber("retryIndex", retrier);
            if (details.RetryBackoffIntervalSeconds is { } seconds) json.WriteNumber("retryBackoffIntervalSeconds", seconds);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Exchange(Utf8JsonWriter json, StateInspection data)
    {
        if (data.Request is { } request)
        {
            json.WriteStartObject("request");
            Text(json, "protocol", request.Protocol);
            Text(json, "method", request.Method);
            Text(json, "url", request.Url);
            Text(json, "headers", request.Headers);
            Text(json, "body", request.Body);
            json.WriteEndObject();
        }

        if (data.Response is not { } response) return;
        json.WriteStartObject("response");
        Text(json, "protocol", response.Protocol);
        Text(json, "statusCode", response.StatusCode);
        Text(json, "statusMessage", response.StatusMessage);
        Text(json, "headers", response.Headers);
        Text(json, "body", response.Body);
        json.WriteEndObject();
    }

    private static StateMock Mock(JsonElement mock) => new()
    {
        Result = Text(mock, "result"),
        ErrorOutput = Member(mock, "errorOutput") is { } error ? new MockedError(Text(error, "error"), Text(error, "cause")) : null,
        FieldValidationMode = OneOf(
            mock, "mock.fieldValidationMode", ("STRICT", FieldValidationMode.Strict), ("PRESENT", FieldValidationMode.Present), ("NONE", FieldValidationMode.None)),
    };

    private static StateTestConfiguration Configuration(JsonElement configuration) => new()
    {
        RetrierRetryCount = Number(configuration, "retrierRetryCount"),
        ErrorCausedByState = Text(configuration, "errorCausedByState"),
        MapIterationFailureCount = Number(configuration, "mapIterationFailureCount"),
        MapItemReaderData = Text(configuration, "mapItemReaderData"),
    };

    private static string Status(StateTestStatus status) => status switch
    {
        StateTestStatus.Succeeded => "SUCCEEDED",
        StateTestStatus.Retriable => "RETRIABLE",
        StateTestStatus.CaughtError => "CAUGHT_ERROR",
        _ => "FAILED",
    };

    private static string? Text(JsonElement of, string name) => Member(of, name)?.GetString();

    private static bool Truth(JsonElement of, string name) => Member(of, name)?.GetBoolean() ?? false;

    private static int? Number(JsonElement of, string name) => Member(of, name)?.GetInt32();

    private static T OneOf<T>(JsonElement of, string path, params (string Text, T Value)[] values)
    {
        if (Text(of, path[(path.LastIndexOf('.') + 1)..]) is not { } text) return values[0].Value;
        foreach (var (known, value) in values)
            if (known == text) return value;
        var all = string.Join(", ", values.Select(value => value.Text));
        throw StateTestRefusedException.Validation(
            $"1 validation error detected: Value '{text}' at '{path}' failed to satisfy constraint: Member must satisfy enum value set: [{all}]");
    }

    private static JsonElement? Member(JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static void Document(Utf8JsonWriter json, string name, JsonElement? value) => Text(json, name, value is { } document ? JsonStyle.Compact(document) : null);

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }
}
