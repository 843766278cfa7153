"""The dataset's SQL on Spark: each statement becomes a view for those after it."""
from datetime import date

from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, SparkSession

from medallion.dataset import Dataset, OrderedTable
from medallion.errors import TransformFailed
from medallion.sql import bind

# What the SQL and the files rely on: Glue's own defaults, and a user's, may be others.
SETTINGS = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.timestampType": "TIMESTAMP_LTZ",
    "spark.sql.ansi.enabled": "true",
    "spark.sql.parser.escapedStringLiterals": "false",
    "spark.sql.json.enablePartialResults": "true",
    "spark.sql.files.ignoreCorruptFiles": "false",
    "spark.sql.files.ignoreMissingFiles": "false",
    "spark.sql.parquet.outputTimestampType": "TIMESTAMP_MICROS",
    "spark.sql.parquet.writeLegacyFormat": "false",
    "spark.sql.parquet.compression.codec": "snappy",
}


def configure(spark: SparkSession) -> None:
    for name, value in SETTINGS.items():
        spark.conf.set(name, value)


def make_tables(spark: SparkSession, dataset: Dataset, day: date, bronze: DataFrame) -> dict[str, DataFrame]:
    """All tables of the dataset by name. Those that more than one output reads are kept."""
    tables = {"bronze": bronze}
    bronze.createOrReplaceTempView("bronze")
    for name in dataset.tables:
        try:
            table = spark.sql(bind(dataset.sql[name], dataset.functions, {"day": f"date '{day:%Y-%m-%d}'"}))
        except (PySparkException, TransformFailed) as error:
            raise TransformFailed(f"{dataset.name} of {day}: {name}.sql: {error}") from error
        if name in (*dataset.steps[-1:], dataset.silver.table):
            table = table.persist()
        table.createOrReplaceTempView(name)
        tables[name] = table
    return tables


def ordered(table: DataFrame, order: OrderedTable, files: int = 1) -> DataFrame:
    """The rows in order, in so many partitions that each becomes a file."""
    spread = table.repartition(1) if files == 1 else table.repartitionByRange(files, *order.order)
    return spread.sortWithinPartitions(*order.order)
