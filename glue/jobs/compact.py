"""
The Glue job that merges the small Parquet files of gold tables, weekly; medallion/compaction.py says how, and what a crash leaves.

--curated       the root of curated/: s3://bucket, or a folder
--tables        the tables, joined by commas
--target_bytes  the size that files aim at; default: 134217728, 128 MiB
--keep_days     how many of the last days are left alone, as a daily run may be writing them; default: 2
--today         the day that counts as today, in UTC, as 2018-02-05; default: the clock's
"""
import re
import sys
from datetime import date, datetime, timezone

from awsglue.context import GlueContext
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext

from medallion import compaction, transforms
from medallion.compaction import Tally
from medallion.errors import CompactionFailed
from medallion.lake import Lake
from medallion.layout import TARGET_FILE_BYTES

_OPTIONAL = ("target_bytes", "keep_days", "today")
_TABLE = re.compile(r"[a-z][a-z0-9_]{0,99}")


def main(argv: list[str]) -> list[Tally]:
    optional = [name for name in _OPTIONAL if any(arg == f"--{name}" or arg.startswith(f"--{name}=") for arg in argv)]
    args = getResolvedOptions(argv, ["JOB_NAME", "curated", "tables", *optional])
    tables = _tables(args["tables"])
    target, keep = _number(args, "target_bytes", TARGET_FILE_BYTES, least=1), _number(args, "keep_days", 2, least=0)
    today = _day(args["today"]) if "today" in args else datetime.now(timezone.utc).date()
    glue = GlueContext(SparkContext.getOrCreate())
    job = Job(glue)
    job.init(args["JOB_NAME"], args)
    spark = glue.spark_session
    transforms.configure(spark)
    tallies = compaction.compact(spark, Lake(spark, args["curated"]), tables, today, keep, target, glue.get_logger().warn)
    job.commit()  # last, and only when all has succeeded
    return tallies


def _tables(text: str) -> list[str]:
    tables = [table.strip() for table in text.split(",")]
    bad = next((table for table in tables if not _TABLE.fullmatch(table)), None)
    if bad is not None:
        raise CompactionFailed(f"--tables: '{bad}' is no table: write names of lower-case letters, digits and _, joined by commas")
    return list(dict.fromkeys(tables))


def _number(args: dict[str, str], name: str, default: int, least: int) -> int:
    text = args.get(name, str(default))
    if not re.fullmatch(r"[0-9]{1,15}", text) or int(text) < least:
        raise CompactionFailed(f"--{name} '{text}' must be a whole number, at least {least}")
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise CompactionFailed(f"--today '{text}' is no day: write it as 2018-02-05") from error


if __name__ == "__main__":
    main(sys.argv)
