"""
The Glue job: the run that a manifest lists, from bronze to gold.

--lake               the lake's root: s3://bucket, or a folder
--processed          the root of processed/, quarantine/ and _staging/; default: the lake's
--curated            the root of curated/; default: the lake's
--manifest           the manifest's key, relative to the lake's root
--dataset            the transforms: the name of a dataset that ships with the job, or the URI of a folder; default: the manifest's stream
--metrics_namespace  where in CloudWatch the counts of the run go; default: nowhere
--pipeline           the dimension Pipeline of these metrics

The medallion package comes as --extra-py-files. --job-bookmark-option is honoured and changes nothing: the job reads the keys of its manifest
and has no source with a transformation_ctx, so that running a day again can't meet an empty, already bookmarked input and overwrite gold with nothing.
"""
import os
import sys

from awsglue.context import GlueContext
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

from medallion import metrics
from medallion.errors import TooManyBadRows, TransformFailed
from medallion.layers import Roots
from medallion.report import Report
from medallion.run import run

_OPTIONAL = ("processed", "curated", "dataset", "metrics_namespace", "pipeline")


def main(argv: list[str]) -> Report:
    optional = [name for name in _OPTIONAL if any(arg == f"--{name}" or arg.startswith(f"--{name}=") for arg in argv)]
    args = getResolvedOptions(argv, ["JOB_NAME", "lake", "manifest", *optional])
    if "metrics_namespace" in args and "pipeline" not in args:
        raise TransformFailed("--metrics_namespace needs --pipeline, the name that the metrics are kept under.")
    glue = GlueContext(SparkContext.getOrCreate())
    log = glue.get_logger().warn
    job = Job(glue)
    job.init(args["JOB_NAME"], args)
    roots = Roots(args["lake"], args.get("processed"), args.get("curated"))
    try:
        report = run(glue.spark_session, roots, args["manifest"], args.get("dataset"), log)
    except TooManyBadRows as refused:
        _measure(args, refused.report, 0, log)
        raise
    _measure(args, report, report.counts.gold, log)
    job.commit()  # last, and only when the run has succeeded
    return report


def _measure(args: dict[str, str], report: Report, written: int, log) -> None:
    if "metrics_namespace" in args:
        metrics.publish(_put, args["metrics_namespace"], args["pipeline"], report, written, log)


def _put(**request) -> None:
    # Glue has boto3; a machine that only runs the job's tests need not.
    import boto3
    from botocore.config import Config

    # In a network without a way to CloudWatch the run would wait for minutes.
    patience = Config(connect_timeout=5, read_timeout=10, retries={"total_max_attempts": 2})
    boto3.client("cloudwatch", region_name=os.environ.get("AWS_REGION"), config=patience).put_metric_data(**request)


if __name__ == "__main__":
    main(sys.argv)
