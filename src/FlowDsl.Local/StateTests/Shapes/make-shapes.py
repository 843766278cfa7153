"""Writes the answers' shapes of common services, one file a service, from the service models of botocore (Apache-2.0): `python make-shapes.py`."""
import glob
import gzip
import json
import os

import botocore

# The service as a Resource names it: the service as botocore names it, and the operations whose answers are wanted.
SERVICES = {
    "athena": ("athena", "StartQueryExecution StopQueryExecution GetQueryExecution GetQueryResults GetNamedQuery ListQueryExecutions"),
    "batch": ("batch", "SubmitJob DescribeJobs TerminateJob CancelJob"),
    "bedrock": ("bedrock-runtime", "InvokeModel"),
    "cloudwatch": ("cloudwatch", "PutMetricData GetMetricData GetMetricStatistics"),
    "cloudwatchlogs": ("logs", "PutLogEvents GetLogEvents FilterLogEvents StartQuery GetQueryResults CreateLogStream"),
    "codebuild": ("codebuild", "StartBuild StopBuild BatchGetBuilds BatchDeleteBuilds RetryBuildBatch StartBuildBatch StopBuildBatch DeleteBuildBatch BatchGetBuildBatches"),
    "databrew": ("databrew", "StartJobRun DescribeJobRun"),
    "dynamodb": ("dynamodb", "GetItem PutItem UpdateItem DeleteItem Query Scan BatchGetItem BatchWriteItem TransactGetItems TransactWriteItems DescribeTable ListTables"),
    "ecs": ("ecs", "RunTask DescribeTasks StopTask"),
    "elasticmapreduce": ("emr", "RunJobFlow TerminateJobFlows AddJobFlowSteps CancelSteps DescribeCluster DescribeStep"),
    "emr-containers": ("emr-containers", "CreateVirtualCluster DeleteVirtualCluster StartJobRun DescribeJobRun DescribeVirtualCluster"),
    "emr-serverless": ("emr-serverless", "CreateApplication StartApplication StopApplication DeleteApplication StartJobRun CancelJobRun GetJobRun GetApplication"),
    "events": ("events", "PutEvents PutRule PutTargets RemoveTargets ListRules DescribeRule EnableRule DisableRule"),
    "glue": ("glue", "StartJobRun GetJobRun GetJobRuns BatchStopJobRun StartCrawler GetCrawler GetTable GetTables CreateTable UpdateTable DeleteTable GetDatabase"
             " GetPartition GetPartitions CreatePartition BatchCreatePartition StartWorkflowRun GetWorkflowRun"),
    "kms": ("kms", "Encrypt Decrypt ReEncrypt GenerateDataKey GenerateRandom Sign Verify GenerateMac VerifyMac DescribeKey GetPublicKey"),
    "lambda": ("lambda", "Invoke GetFunction GetFunctionConfiguration ListFunctions CreateFunction UpdateFunctionCode UpdateFunctionConfiguration DeleteFunction"
               " PublishVersion GetAlias CreateAlias UpdateAlias"),
    "redshiftdata": ("redshift-data", "ExecuteStatement BatchExecuteStatement DescribeStatement GetStatementResult CancelStatement"),
    "s3": ("s3", "GetObject PutObject HeadObject CopyObject DeleteObject DeleteObjects ListObjects ListObjectsV2 ListBuckets HeadBucket CreateBucket DeleteBucket"
           " GetObjectTagging PutObjectTagging GetObjectAttributes CreateMultipartUpload CompleteMultipartUpload"),
    "sagemaker": ("sagemaker", "CreateTrainingJob CreateTransformJob CreateProcessingJob CreateEndpoint CreateEndpointConfig CreateModel UpdateEndpoint"),
    "scheduler": ("scheduler", "CreateSchedule GetSchedule UpdateSchedule DeleteSchedule"),
    "secretsmanager": ("secretsmanager", "GetSecretValue PutSecretValue CreateSecret UpdateSecret DescribeSecret DeleteSecret ListSecrets"),
    "sns": ("sns", "Publish PublishBatch Subscribe Unsubscribe CreateTopic ListTopics GetTopicAttributes ListSubscriptions"),
    "sqs": ("sqs", "SendMessage SendMessageBatch ReceiveMessage DeleteMessage DeleteMessageBatch GetQueueUrl GetQueueAttributes ListQueues CreateQueue PurgeQueue"),
    "ssm": ("ssm", "GetParameter GetParameters GetParametersByPath PutParameter DeleteParameter"),
    "states": ("stepfunctions", "StartExecution StartSyncExecution DescribeExecution StopExecution RedriveExecution SendTaskSuccess SendTaskFailure SendTaskHeartbeat"
               " ListExecutions DescribeStateMachine ListStateMachines DescribeMapRun"),
    "sts": ("sts", "GetCallerIdentity AssumeRole"),
}
# Where the service was seen to go by another bound than the model has by now.
AS_SEEN = {("lambda", "MemorySize"): {"max": 10240}}
PLAIN = {"string", "number", "boolean", "any"}


def model(service):
    folder = os.path.join(os.path.dirname(botocore.__file__), "data", service)
    path = glob.glob(os.path.join(folder, sorted(os.listdir(folder))[-1], "service-2.json*"))[0]
    with gzip.open(path) if path.endswith("gz") else open(path) as file:
        return json.load(file)


def shape_of(described):
    kind = described["type"]
    if described.get("document"):
        return {"type": "any"}, []
    if kind == "structure":
        members = {name: member["shape"] for name, member in described["members"].items()}
        required = {"required": described["required"]} if described.get("required") else {}
        return {"type": "object", "members": members, **required}, members.values()
    if kind in ("list", "map"):
        inner = described["member" if kind == "list" else "value"]["shape"]
        shape = {"type": "array" if kind == "list" else "map", "of": inner}
        inners = [inner]
    else:
        numbers = ("integer", "long", "float", "double")
        shape = {"type": "number" if kind in numbers else "boolean" if kind == "boolean" else "string"}
        inners = []
        if described.get("enum"):
            shape["enum"] = described["enum"]
    if kind != "timestamp":
        for bound in ("min", "max"):
            if bound in described:
                value = float(described[bound])
                shape[bound] = int(value) if value == int(value) else value
    return shape, inners


def main():
    for name, (service, wanted) in SERVICES.items():
        described = model(service)
        operations, shapes = {}, {}

        def visit(shape):
            if shape in shapes:
                return
            shapes[shape], inners = shape_of(described["shapes"][shape])
            shapes[shape].update(AS_SEEN.get((service, shape), {}))
            for inner in inners:
                visit(inner)

        for operation in wanted.split():
            output = described["operations"][operation].get("output")
            operations[operation] = output["shape"] if output else ""
            if output:
                visit(output["shape"])
        plain = {key: shape["type"] for key, shape in shapes.items() if shape["type"] in PLAIN and len(shape) == 1}
        for key in plain:
            del shapes[key]
        assert not PLAIN & set(shapes), name
        for shape in shapes.values():
            if "of" in shape:
                shape["of"] = plain.get(shape["of"], shape["of"])
            if "members" in shape:
                shape["members"] = {key: plain.get(inner, inner) for key, inner in shape["members"].items()}
        with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".json"), "w", newline="\n") as file:
            file.write(f'{{\n  "source": "botocore {botocore.__version__}, {service} {described["metadata"]["apiVersion"]}",\n  "operations": {{\n')
            file.write(",\n".join(f"    {json.dumps(key)}: {json.dumps(value)}" for key, value in sorted(operations.items())))
            file.write('\n  },\n  "shapes": {\n')
            file.write(",\n".join(f"    {json.dumps(key)}: {json.dumps(value)}" for key, value in sorted(shapes.items())))
            file.write("\n  }\n}\n")


if __name__ == "__main__":
    main()
