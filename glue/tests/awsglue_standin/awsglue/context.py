"""Stand-in: a GlueContext that only wraps the Spark session of the test."""
import logging

from pyspark.sql import SparkSession


class GlueContext:
    def __init__(self, spark_context) -> None:
        self.spark_session = SparkSession(spark_context)

    def get_logger(self) -> "Logger":
        return Logger()


class Logger:
    def warn(self, text: str) -> None:
        logging.getLogger("glue").warning("%s", text)
