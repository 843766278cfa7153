"""
The Glue job: the run that a manifest lists, from bronze to gold.

--lake      the lake's root: s3://bucket, or a folder
--manifest  the manifest's key, relative to the root
--dataset   the transforms: the name of a dataset that ships with the job, or the URI of a folder; default: the manifest's stream

The medallion package comes as --extra-py-files. --job-bookmark-option is honoured and changes nothing: the job reads the keys of its manifest
and has no source with a transformation_ctx, so that running a day again can't meet an empty, already bookmarked input and overwrite gold with nothing.
"""
import sys

from awsglue.context import GlueContext
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

from medallion.report import Report
from medallion.run import run


def main(argv: list[str]) -> Report:
    optional = [name for name in ("dataset",) if any(arg == f"--{name}" or arg.startswith(f"--{name}=") for arg in argv)]
    args = getResolvedOptions(argv, ["JOB_NAME", "lake", "manifest", *optional])
    glue = GlueContext(SparkContext.getOrCreate())
    job = Job(glue)
    job.init(args["JOB_NAME"], args)
    report = run(glue.spark_session, args["lake"], args["manifest"], args.get("dataset"), glue.get_logger().warn)
    job.commit()  # last, and only when the run has succeeded
    return report


if __name__ == "__main__":
    main(sys.argv)
