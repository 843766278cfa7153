using FlowDsl.Asl.Json;
using FlowDsl.Asl.Model;

namespace FlowDsl.Asl.Tests;

/// <summary>Definitions that several tests read.</summary>
internal static class Definitions
{
    /// <summary>A machine whose only state is given.</summary>
    public static StateMachine WithState(string name, string state) =>
        AslReader.Read($$"""{ "StartAt": "{{name}}", "States": { "{{name}}": {{state}} } }""");

    /// <summary>Every kind of state but Parallel and Map, and every rule.</summary>
    public const string Daily = """
        {
          "Comment": "Bronze to gold, every day",
          "QueryLanguage": "JSONata",
          "StartAt": "Ingest",
          "TimeoutSeconds": 3600,
          "States": {
            "Ingest": {
              "Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "Arguments": {
                "FunctionName": "${IngestFunction}",
                "Payload": "{% {'day': $states.input.day & '<Ω🙂>'} %}"
              },
              "TimeoutSeconds": 300,
              "Retry": [
                {
                  "ErrorEquals": [
                    "Lambda.ServiceException",
                    "ApiThrottled"
                  ],
                  "IntervalSeconds": 2,
                  "MaxAttempts": 3,
                  "BackoffRate": 1.5,
                  "MaxDelaySeconds": 60,
                  "JitterStrategy": "FULL"
                }
              ],
              "Catch": [
                {
                  "ErrorEquals": [
                    "States.ALL"
                  ],
                  "Assign": {
                    "why": "{% $states.errorOutput.Error %}"
                  },
                  "Next": "Alert"
                }
              ],
              "Assign": {
                "landed": "{% $states.result.Payload %}"
              },
              "Next": "No records"
            },
            "No records": {
              "Type": "Choice",
              "Choices": [
                {
                  "Condition": "{% $landed.recordCount = 0 %}",
                  "Output": {
                    "empty": true
                  },
                  "Next": "Alert"
                }
              ],
              "Default": "Settle"
            },
            "Settle": {
              "Type": "Wait",
              "Seconds": 30,
              "Next": "Shape"
            },
            "Shape": {
              "Type": "Pass",
              "Output": {
                "count": 1.50,
                "big": 12345678901234567890
              },
              "Next": "Done"
            },
            "Done": {
              "Type": "Succeed"
            },
            "Alert": {
              "Type": "Task",
              "Resource": "arn:aws:states:::sns:publish",
              "Arguments": {
                "TopicArn": "${AlertsTopic}",
                "Message": "{% $why %}"
              },
              "Next": "Failed"
            },
            "Failed": {
              "Type": "Fail",
              "Error": "IngestFailed",
              "Cause": "It's > 0 & broken"
            }
          }
        }

        """;
}
