"""Writes the answers' shapes of common services, one file a service, from the service models of botocore (Apache-2.0): `python make-shapes.py`.

A file has an operation's shape and the shapes by name: an object of members, `!` after those that are required, or the list of an enumeration's values.
A member's type is the name of a shape, or `string`, `number`, `boolean`, `any`, `[type]` for a list and `{type}` for a map, with its bounds after it: `[Tag] ..50`.
"""
import glob
import gzip
import json
import os
import re

import botocore

# The service as botocore names it, and the operations whose answers are wanted. The file is named after the service's id: what a Resource calls it.
SERVICES = {
    "apigateway": "CreateApiKey CreateDeployment GetApiKeys GetRestApi GetRestApis GetStage GetStages UpdateStage",
    "appflow": "StartFlow StopFlow DescribeFlowExecutionRecords",
    "application-autoscaling": "DescribeScalableTargets DescribeScalingActivities RegisterScalableTarget",
    "athena": "StartQueryExecution StopQueryExecution GetQueryExecution GetQueryResults GetNamedQuery ListQueryExecutions BatchGetQueryExecution CreateNamedQuery"
              " GetTableMetadata GetWorkGroup ListNamedQueries",
    "autoscaling": "AttachInstances CompleteLifecycleAction DescribeAutoScalingGroups DescribeAutoScalingInstances DescribeInstanceRefreshes DescribeScalingActivities"
                   " DetachInstances EnterStandby ExitStandby StartInstanceRefresh TerminateInstanceInAutoScalingGroup",
    "backup": "DescribeBackupJob DescribeCopyJob DescribeRestoreJob ListRecoveryPointsByBackupVault StartBackupJob StartCopyJob StartRestoreJob",
    "batch": "SubmitJob DescribeJobs TerminateJob CancelJob ListJobs DescribeJobQueues RegisterJobDefinition",
    "bedrock": "CreateModelCustomizationJob GetModelCustomizationJob CreateModelInvocationJob GetModelInvocationJob CreateProvisionedModelThroughput"
               " GetProvisionedModelThroughput GetFoundationModel ListFoundationModels StopModelCustomizationJob",
    "bedrock-agent-runtime": "Retrieve RetrieveAndGenerate",
    "bedrock-runtime": "InvokeModel Converse ApplyGuardrail StartAsyncInvoke GetAsyncInvoke",
    "ce": "GetCostAndUsage GetCostForecast GetDimensionValues",
    "cloudformation": "CreateChangeSet CreateStack CreateStackInstances CreateStackSet DeleteStackInstances DescribeChangeSet DescribeStackDriftDetectionStatus"
                      " DescribeStackEvents DescribeStackResources DescribeStackSetOperation DescribeStacks DetectStackDrift ExecuteChangeSet GetTemplate ListExports"
                      " ListStackInstances ListStackResources ListStacks UpdateStack UpdateStackInstances UpdateStackSet",
    "cloudfront": "CreateInvalidation GetInvalidation ListInvalidations",
    "cloudwatch": "PutMetricData GetMetricData GetMetricStatistics DescribeAlarms ListMetrics",
    "codebuild": "StartBuild StopBuild BatchGetBuilds BatchDeleteBuilds BatchGetReports RetryBuild RetryBuildBatch StartBuildBatch StopBuildBatch DeleteBuildBatch"
                 " BatchGetBuildBatches",
    "codedeploy": "CreateDeployment GetDeployment PutLifecycleEventHookExecutionStatus StopDeployment",
    "codepipeline": "GetPipelineExecution GetPipelineState ListPipelineExecutions PutApprovalResult PutJobFailureResult PutJobSuccessResult StartPipelineExecution"
                    " StopPipelineExecution",
    "cognito-idp": "AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser AdminDeleteUser AdminDisableUser AdminEnableUser AdminGetUser AdminInitiateAuth"
                   " AdminListGroupsForUser AdminSetUserPassword AdminUpdateUserAttributes ListGroups ListUsers ListUsersInGroup",
    "comprehend": "BatchDetectEntities BatchDetectKeyPhrases BatchDetectSentiment ClassifyDocument DescribeDocumentClassificationJob DescribeEntitiesDetectionJob"
                  " DescribeKeyPhrasesDetectionJob DescribePiiEntitiesDetectionJob DescribeSentimentDetectionJob DescribeTopicsDetectionJob ContainsPiiEntities"
                  " DetectDominantLanguage DetectEntities DetectKeyPhrases DetectPiiEntities DetectSentiment DetectSyntax DetectTargetedSentiment"
                  " StartDocumentClassificationJob StartEntitiesDetectionJob StartKeyPhrasesDetectionJob StartPiiEntitiesDetectionJob StartSentimentDetectionJob"
                  " StartTopicsDetectionJob",
    "databrew": "StartJobRun DescribeJobRun ListJobRuns",
    "datasync": "StartTaskExecution DescribeTaskExecution CancelTaskExecution",
    "dms": "DescribeReplicationTasks StartReplicationTask StopReplicationTask",
    "dynamodb": "GetItem PutItem UpdateItem DeleteItem Query Scan BatchGetItem BatchWriteItem TransactGetItems TransactWriteItems DescribeTable ListTables"
                " BatchExecuteStatement CreateBackup CreateTable DeleteBackup DeleteTable DescribeBackup DescribeContinuousBackups DescribeExport DescribeImport"
                " DescribeTimeToLive ExecuteStatement ExecuteTransaction ExportTableToPointInTime ImportTable ListBackups RestoreTableFromBackup"
                " RestoreTableToPointInTime UpdateContinuousBackups UpdateTable UpdateTimeToLive",
    "dynamodbstreams": "DescribeStream GetRecords GetShardIterator ListStreams",
    "ec2": "AttachVolume AuthorizeSecurityGroupIngress CopyImage CopySnapshot CreateImage CreateSnapshot CreateSnapshots CreateTags CreateVolume DeleteSnapshot"
           " DeleteVolume DeregisterImage DescribeAddresses DescribeAvailabilityZones DescribeImages DescribeInstanceStatus DescribeInstances DescribeRegions"
           " DescribeSecurityGroups DescribeSnapshots DescribeSubnets DescribeVolumes DescribeVpcs DetachVolume ModifyInstanceAttribute RebootInstances"
           " RevokeSecurityGroupIngress RunInstances StartInstances StopInstances TerminateInstances",
    "ecr": "BatchDeleteImage BatchGetImage DescribeImageScanFindings DescribeImages DescribeRepositories ListImages PutImage StartImageScan",
    "ecs": "RunTask DescribeTasks StopTask DescribeServices ListTasks UpdateService DescribeClusters RegisterTaskDefinition DescribeTaskDefinition",
    "eks": "CreateCluster CreateFargateProfile CreateNodegroup DeleteCluster DeleteFargateProfile DeleteNodegroup DescribeCluster DescribeFargateProfile"
           " DescribeNodegroup ListClusters ListNodegroups UpdateNodegroupConfig",
    "elbv2": "DeregisterTargets DescribeListeners DescribeLoadBalancers DescribeTargetGroups DescribeTargetHealth ModifyListener ModifyRule RegisterTargets",
    "emr": "RunJobFlow TerminateJobFlows AddJobFlowSteps CancelSteps DescribeCluster DescribeStep ListClusters ListInstances ListSteps SetTerminationProtection",
    "emr-containers": "CreateVirtualCluster DeleteVirtualCluster StartJobRun CancelJobRun DescribeJobRun DescribeVirtualCluster",
    "emr-serverless": "CreateApplication StartApplication StopApplication DeleteApplication StartJobRun CancelJobRun GetJobRun GetApplication",
    "events": "PutEvents PutRule PutTargets RemoveTargets ListRules DescribeRule EnableRule DisableRule ListTargetsByRule DeleteRule DescribeEventBus StartReplay DescribeReplay",
    "firehose": "PutRecord PutRecordBatch",
    "fis": "GetExperiment StartExperiment StopExperiment",
    "glue": "StartJobRun GetJobRun GetJobRuns BatchStopJobRun StartCrawler StopCrawler GetCrawler ListCrawlers GetTable GetTables CreateTable UpdateTable DeleteTable"
            " CreateDatabase GetDatabase GetPartition GetPartitions CreatePartition BatchCreatePartition BatchDeletePartition DeletePartition StartWorkflowRun"
            " GetWorkflowRun StartDataQualityRulesetEvaluationRun GetDataQualityRulesetEvaluationRun StartDataQualityRuleRecommendationRun"
            " GetDataQualityRuleRecommendationRun GetDataQualityResult GetJob StartTrigger",
    "iam": "AttachRolePolicy CreateAccessKey CreateRole CreateUser DeleteAccessKey GenerateCredentialReport GetAccessKeyLastUsed GetCredentialReport GetPolicy GetRole"
           " GetUser ListAccessKeys ListAttachedRolePolicies ListMFADevices ListRoles ListUsers UpdateAccessKey UpdateAccountPasswordPolicy",
    "identitystore": "CreateGroupMembership GetGroupId GetUserId ListGroupMemberships ListGroups ListUsers",
    "kinesis": "DescribeStreamSummary GetRecords GetShardIterator ListShards ListStreams PutRecord PutRecords UpdateShardCount",
    "kms": "Encrypt Decrypt ReEncrypt GenerateDataKey GenerateDataKeyWithoutPlaintext GenerateRandom Sign Verify GenerateMac VerifyMac CreateKey DescribeKey"
           " GetPublicKey ListAliases ListKeys ScheduleKeyDeletion",
    "lakeformation": "GrantPermissions RevokePermissions BatchGrantPermissions AddLFTagsToResource GetResourceLFTags ListPermissions",
    "lambda": "Invoke GetFunction GetFunctionConfiguration ListFunctions CreateFunction UpdateFunctionCode UpdateFunctionConfiguration DeleteFunction"
              " PublishVersion GetAlias CreateAlias UpdateAlias GetFunctionConcurrency ListEventSourceMappings PutFunctionConcurrency UpdateEventSourceMapping",
    "logs": "PutLogEvents GetLogEvents FilterLogEvents StartQuery GetQueryResults CreateLogStream CreateExportTask DescribeExportTasks DescribeLogGroups"
            " DescribeLogStreams StopQuery",
    "mediaconvert": "CancelJob CreateJob DescribeEndpoints GetJob ListJobs",
    "opensearch": "DescribeDomain DescribeDomainHealth ListDomainNames",
    "organizations": "CreateAccount CreateOrganizationalUnit DescribeAccount DescribeCreateAccountStatus DescribeOrganization ListAccounts ListAccountsForParent"
                     " ListChildren ListOrganizationalUnitsForParent ListParents ListRoots MoveAccount",
    "pinpoint": "SendMessages SendUsersMessages",
    "polly": "DescribeVoices GetSpeechSynthesisTask ListSpeechSynthesisTasks StartSpeechSynthesisTask SynthesizeSpeech",
    "quicksight": "CreateIngestion DescribeIngestion GenerateEmbedUrlForAnonymousUser GenerateEmbedUrlForRegisteredUser",
    "rds": "CopyDBClusterSnapshot CopyDBSnapshot CreateDBClusterSnapshot CreateDBSnapshot DeleteDBClusterSnapshot DeleteDBInstance DeleteDBSnapshot"
           " DescribeDBClusterSnapshots DescribeDBClusters DescribeDBInstances DescribeDBSnapshots DescribeExportTasks ModifyDBCluster ModifyDBInstance"
           " RebootDBInstance RestoreDBClusterFromSnapshot RestoreDBInstanceFromDBSnapshot StartDBCluster StartDBInstance StartExportTask StopDBCluster StopDBInstance",
    "rds-data": "BatchExecuteStatement BeginTransaction CommitTransaction ExecuteStatement RollbackTransaction",
    "redshift": "CreateClusterSnapshot DescribeClusterSnapshots DescribeClusters PauseCluster ResizeCluster RestoreFromClusterSnapshot ResumeCluster",
    "redshift-data": "ExecuteStatement BatchExecuteStatement DescribeStatement GetStatementResult CancelStatement ListStatements",
    "rekognition": "CompareFaces CreateCollection DeleteFaces DescribeCollection DescribeProjectVersions DetectCustomLabels DetectFaces DetectLabels"
                   " DetectModerationLabels DetectText GetCelebrityRecognition GetContentModeration GetFaceDetection GetFaceSearch GetLabelDetection"
                   " GetSegmentDetection GetTextDetection IndexFaces ListFaces RecognizeCelebrities SearchFaces SearchFacesByImage StartCelebrityRecognition"
                   " StartContentModeration StartFaceDetection StartFaceSearch StartLabelDetection StartProjectVersion StartSegmentDetection StartTextDetection"
                   " StopProjectVersion",
    "route53": "ChangeResourceRecordSets GetChange GetHealthCheckStatus ListHostedZones ListHostedZonesByName ListResourceRecordSets",
    "s3": "GetObject PutObject HeadObject CopyObject DeleteObject DeleteObjects ListObjects ListObjectsV2 ListBuckets HeadBucket CreateBucket DeleteBucket"
          " GetObjectTagging PutObjectTagging GetObjectAttributes CreateMultipartUpload CompleteMultipartUpload GetBucketLocation GetBucketPolicy GetBucketTagging"
          " GetBucketVersioning ListMultipartUploads ListObjectVersions ListParts PutObjectAcl RestoreObject UploadPart UploadPartCopy",
    "s3control": "CreateJob DescribeJob GetPublicAccessBlock ListJobs UpdateJobStatus",
    "sagemaker": "CreateTrainingJob CreateTransformJob CreateProcessingJob CreateEndpoint CreateEndpointConfig CreateModel UpdateEndpoint CreateHyperParameterTuningJob"
                 " CreateLabelingJob CreateAutoMLJob DescribeTrainingJob DescribeTransformJob DescribeProcessingJob DescribeHyperParameterTuningJob"
                 " DescribeLabelingJob DescribeEndpoint StartPipelineExecution DescribePipelineExecution",
    "sagemaker-runtime": "InvokeEndpoint InvokeEndpointAsync",
    "scheduler": "CreateSchedule GetSchedule UpdateSchedule DeleteSchedule ListSchedules",
    "secretsmanager": "GetSecretValue PutSecretValue CreateSecret UpdateSecret DescribeSecret DeleteSecret GetRandomPassword ListSecretVersionIds ListSecrets"
                      " RestoreSecret RotateSecret UpdateSecretVersionStage",
    "servicediscovery": "DeregisterInstance DiscoverInstances GetInstance GetOperation ListInstances ListServices RegisterInstance",
    "ses": "GetSendQuota ListIdentities SendBulkTemplatedEmail SendEmail SendRawEmail SendTemplatedEmail VerifyEmailIdentity",
    "sesv2": "CreateEmailIdentity GetAccount GetEmailIdentity GetSuppressedDestination PutSuppressedDestination SendBulkEmail SendEmail",
    "sns": "Publish PublishBatch Subscribe Unsubscribe CreateTopic ListTopics GetTopicAttributes ListSubscriptions ListSubscriptionsByTopic",
    "sqs": "SendMessage SendMessageBatch ReceiveMessage DeleteMessage DeleteMessageBatch GetQueueUrl GetQueueAttributes ListQueues CreateQueue PurgeQueue"
           " StartMessageMoveTask",
    "ssm": "GetParameter GetParameters GetParametersByPath PutParameter DeleteParameter DeleteParameters DescribeInstanceInformation DescribeParameters"
           " GetAutomationExecution GetCommandInvocation ListCommandInvocations ListCommands SendCommand StartAutomationExecution",
    "sso-admin": "CreateAccountAssignment DeleteAccountAssignment DescribeAccountAssignmentCreationStatus DescribeAccountAssignmentDeletionStatus ListAccountAssignments"
                 " ListInstances ListPermissionSets",
    "stepfunctions": "StartExecution StartSyncExecution DescribeExecution StopExecution RedriveExecution SendTaskSuccess SendTaskFailure SendTaskHeartbeat"
                     " ListExecutions DescribeStateMachine ListStateMachines DescribeMapRun GetActivityTask ListActivities ListMapRuns UpdateMapRun UpdateStateMachine",
    "sts": "GetCallerIdentity AssumeRole",
    "textract": "AnalyzeDocument AnalyzeExpense AnalyzeID DetectDocumentText GetDocumentAnalysis GetDocumentTextDetection GetExpenseAnalysis StartDocumentAnalysis"
                " StartDocumentTextDetection StartExpenseAnalysis",
    "timestream-query": "Query",
    "timestream-write": "WriteRecords",
    "transcribe": "CreateVocabulary DeleteTranscriptionJob GetCallAnalyticsJob GetMedicalTranscriptionJob GetTranscriptionJob GetVocabulary ListTranscriptionJobs"
                  " StartCallAnalyticsJob StartMedicalTranscriptionJob StartTranscriptionJob",
    "translate": "DescribeTextTranslationJob ListTextTranslationJobs StartTextTranslationJob StopTextTranslationJob TranslateDocument TranslateText",
    "xray": "BatchGetTraces GetTraceSummaries PutTraceSegments",
}
# Settings that an answer only repeats, and that would be longer than all the rest.
REPEATED = {("mediaconvert", "JobSettings"), ("glue", "CodeGenConfigurationNodes")}
# Where the service was seen to go by another bound than the model has by now.
AS_SEEN = {("lambda", "MemorySize"): {"max": 10240}}
# A longer enumeration, such as that of the types of instances, grows every month: what is new is no mistake.
LONGEST = 100
NUMBERS = ("integer", "long", "float", "double")


def model(service):
    folder = os.path.join(os.path.dirname(botocore.__file__), "data", service)
    path = glob.glob(os.path.join(folder, sorted(name for name in os.listdir(folder) if name[0].isdigit())[-1], "service-2.json*"))[0]
    with gzip.open(path) if path.endswith("gz") else open(path) as file:
        return json.load(file)


def bounds_of(shape):
    def text(bound):
        return f"{float(shape[bound]):.10g}" if bound in shape else ""

    return f" {text('min')}..{text('max')}" if "min" in shape or "max" in shape else ""


class Service:
    """The shapes that some operations of a service answer with."""

    def __init__(self, name, operations):
        self.name, self.model = name, model(name)
        self.id = self.model["metadata"]["serviceId"].replace(" ", "").lower().removesuffix("service")
        self.shapes = {}
        self.operations = {operation: self.answer(operation) for operation in sorted(operations.split())}

    def answer(self, operation):
        # The model of some services has its version in the name.
        described = next(one for key, one in self.model["operations"].items() if re.sub(r"[0-9]{4}(_[0-9]{2}){2}$", "", key) == operation)
        return self.type_of(described["output"]["shape"]) if "output" in described else ""

    def type_of(self, name):
        shape = {**self.model["shapes"][name], **AS_SEEN.get((self.name, name), {})}
        kind = shape["type"]
        if shape.get("document") or shape.get("eventstream") or (self.name, name) in REPEATED:
            return "any"
        if kind in ("list", "map"):
            inner = self.type_of(shape["member" if kind == "list" else "value"]["shape"])
            return (f"[{inner}]" if kind == "list" else f"{{{inner}}}") + bounds_of(shape)
        if kind == "structure":
            if name not in self.shapes:
                self.shapes[name] = None
                required = shape.get("required", [])
                self.shapes[name] = {key + "!" * (key in required): self.type_of(member["shape"]) for key, member in shape["members"].items()}
            return name
        if kind == "string" and len(shape.get("enum", [])) in range(1, LONGEST):
            self.shapes[name] = shape["enum"]
            return name
        # A moment is written as a text; its bounds are those of something else.
        return "string" if kind == "timestamp" else ("number" if kind in NUMBERS else "boolean" if kind == "boolean" else "string") + bounds_of(shape)

    def write(self, folder):
        def members(of):
            return ",\n".join(f"    {json.dumps(key)}: {json.dumps(value)}" for key, value in sorted(of.items()))

        with open(os.path.join(folder, self.id + ".json"), "w", newline="\n") as file:
            file.write(f'{{\n  "source": "botocore {botocore.__version__}, {self.name} {self.model["metadata"]["apiVersion"]}",\n')
            file.write(f'  "operations": {{\n{members(self.operations)}\n  }},\n  "shapes": {{\n{members(self.shapes)}\n  }}\n}}\n')


def main():
    for name, operations in SERVICES.items():
        Service(name, operations).write(os.path.dirname(os.path.abspath(__file__)))


if __name__ == "__main__":
    main()
