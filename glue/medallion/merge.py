"""Rewrites Parquet files as fewer, with the same rows in the same order, and checks what was written."""
from pyspark.sql import DataFrame, SparkSession

from medallion.errors import CompactionFailed

_FILE, _ROW = "__file", "__row"
_PARTITION_COLUMNS = {"year", "month", "day"}


def stage(spark: SparkSession, files: list[str], count: int, folder: str) -> None:
    """
    Writes the rows of the files into a folder, in at most so many files. The order is the one that a reader of the files, by name, sees: gold's
    own, without knowing by which columns.
    """
    rows = _read(spark, files)
    doubled = _PARTITION_COLUMNS & {name.lower() for name in rows.columns}
    if doubled:
        raise CompactionFailed(f"the files hold the columns {', '.join(sorted(doubled))}, which belong in their path. Run the day again")
    placed = rows.select("*", rows["_metadata.file_name"].alias(_FILE), rows["_metadata.row_index"].alias(_ROW))
    spread = placed.repartition(1) if count == 1 else placed.repartitionByRange(count, _FILE, _ROW)
    spread.sortWithinPartitions(_FILE, _ROW).drop(_FILE, _ROW).write.mode("overwrite").parquet(folder)
    _check(rows, _read(spark, [folder]))


def _read(spark: SparkSession, paths: list[str]) -> DataFrame:
    # recursiveFileLookup: or the folders' year=, month= and day= would become columns. mergeSchema: a column that only some files have is kept.
    return spark.read.option("recursiveFileLookup", "true").option("mergeSchema", "true").parquet(*paths)


def _check(rows: DataFrame, merged: DataFrame) -> None:
    if merged.schema != rows.schema:
        raise CompactionFailed(f"the merged files have other columns: {merged.schema.simpleString()}, not {rows.schema.simpleString()}")
    before, after = rows.count(), merged.count()
    if before != after:
        raise CompactionFailed(f"the merged files hold {after} rows, not {before}")
