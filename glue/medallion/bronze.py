"""The pages of a run as a DataFrame: source_key, line_number, line, is_record, and each declared field as text."""
from pyspark.sql import Column, DataFrame, SparkSession, Window
from pyspark.sql import functions as F

from medallion.errors import TransformFailed
from medallion.fields import Field, parents_of, schema_of

_STRICT = {"mode": "PERMISSIVE", "allowSingleQuotes": "false", "allowNonNumericNumbers": "false"}


def read(spark: SparkSession, root: str, keys: tuple[str, ...], fields: dict[str, Field]) -> DataFrame:
    """Reads the pages; every line is a row, whatever it holds."""
    if not keys:
        return with_fields(spark.createDataFrame([], "source_key string, line_number bigint, line string"), fields)
    lines = spark.read.option("lineSep", "\n").text([f"{root}/{key}" for key in keys]).select(
        F.substring_index(F.input_file_name(), "/", -_segments(keys)).alias("source_key"),
        # A gzip file is never split and its rows come in order, so that within a file the ids count its lines.
        F.monotonically_increasing_id().alias("position"),
        # Bytes that are no UTF-8 become U+FFFD here, as they do in the local runner.
        F.decode(F.col("value").cast("binary"), "UTF-8").alias("line"))
    first = F.min("position").over(Window.partitionBy("source_key"))
    numbered = lines.select("source_key", (F.col("position") - first + 1).alias("line_number"), "line")
    return with_fields(numbered, fields)


def with_fields(lines: DataFrame, fields: dict[str, Field]) -> DataFrame:
    """Adds is_record and the fields to source_key, line_number and line."""
    declared = list(fields.values())
    judged = lines.withColumn("is_record", F.coalesce(is_record(F.col("line"), declared), F.lit(False)))
    record = F.when(F.col("is_record"), F.from_json("line", schema_of(declared), _STRICT))
    parsed = judged.withColumn("record", record)
    return parsed.select("source_key", "line_number", "line", "is_record", *(_value(field).alias(name) for name, field in fields.items()))


def is_record(line: Column, fields: list[Field]) -> Column:
    """Whether a line is one JSON object (RFC 8259, nothing beside it) that both engines read alike; see the local RecordCheck."""
    # Spark's parser stops after the first value. What follows it would have to close the array or the object around the line:
    # it cannot close both.
    in_array = F.from_json(F.concat(F.lit("["), line, F.lit("]")), "array<struct<`_`: string>>", _STRICT)
    in_object = F.from_json(F.concat(F.lit('{"x":'), line, F.lit("}")), "struct<x: struct<`_`: string>>", _STRICT)
    whole = line.rlike(r"^[ \t\r]*\{") & (F.size(in_array) == 1) & in_object["x"].isNotNull()
    return whole & ~_half_surrogate(line) & _members_once(line, fields)


def _half_surrogate(line: Column) -> Column:
    escapes = F.regexp_replace(line, r"\\\\", " ")
    halves = F.regexp_replace(escapes, r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}", " ")
    return line.rlike(r"\\u[dD][89a-fA-F]") & halves.rlike(r"\\u[dD][89a-fA-F]")


def _members_once(line: Column, fields: list[Field]) -> Column:
    once = F.lit(True)
    for parent in parents_of(fields):
        text = F.get_json_object(line, "$." + ".".join(parent)) if parent else line
        keys = F.json_object_keys(text)
        once = once & F.coalesce(F.size(F.array_distinct(keys)) == F.size(keys), F.lit(True))
    return once


def _value(field: Field) -> Column:
    value = F.col("record")
    for member in field.members:
        value = value[member]
    return value if field.place is None else F.get(value, F.lit(field.place))


def _segments(keys: tuple[str, ...]) -> int:
    counts = {key.count("/") + 1 for key in keys}
    if len(counts) != 1:
        raise TransformFailed("The manifest's pages lie at different depths; pages of one run lie side by side.")
    return counts.pop()
