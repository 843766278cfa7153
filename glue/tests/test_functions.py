"""The golden values that the DuckDB suite checks as well: both engines must give the same."""
import json
from pathlib import Path

import pytest

pytest.importorskip("pyspark", reason="needs pyspark: pip install -r glue/requirements-dev.txt")

from medallion import bronze, resources, transforms
from medallion.fields import Field
from medallion.sql import bind, functions_of

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("ansi", ["true", "false"])
def test_every_function_gives_its_golden_values_on_spark(spark, ansi):
    functions = functions_of(resources.read("functions.json"))
    transforms.configure(spark)
    spark.conf.set("spark.sql.ansi.enabled", ansi)
    pairs = [(f"{{{{{call}}}}}", expected) for call, expected in json.loads((GOLDEN / "functions.json").read_text())]
    bound = [(bind(call, functions, {}), bind(expected, functions, {})) for call, expected in pairs]
    row = spark.sql("select " + ", ".join(f"({call}) is not distinct from ({expected})" for call, expected in bound)).first()
    assert [pair for pair, equal in zip(pairs, row) if not equal] == []


def test_a_line_is_a_record_on_the_golden_list_or_it_is_not(spark):
    transforms.configure(spark)
    golden = [(line, record) for line, record in json.loads((GOLDEN / "lines.json").read_text())]
    golden += [('{"x":' + "[" * 990 + "]" * 990 + "}", True), ('{"x":' + "[" * 1100 + "]" * 1100 + "}", False)]
    golden += [('{"x":' + "1" * 1000 + "}", True), ('{"x":' + "1" * 1001 + "}", False)]
    lines = spark.createDataFrame([("k", number, line) for number, (line, _) in enumerate(golden)], "source_key string, line_number bigint, line string")
    fields = {"id": Field.parse("$.id"), "mag": Field.parse("$.properties.mag"), "longitude": Field.parse("$.geometry.coordinates[0]")}
    rows = bronze.with_fields(lines, fields).orderBy("line_number").collect()
    assert [row.line for row, (_, record) in zip(rows, golden) if row.is_record != record] == []


def test_fields_are_text_and_a_member_of_another_kind_spoils_only_itself(spark):
    transforms.configure(spark)
    fields = {"mag": Field.parse("$.properties.mag"), "longitude": Field.parse("$.geometry.coordinates[0]"), "id": Field.parse("$.id")}
    lines = ['{"id":5,"properties":{"mag":1.5},"geometry":{"coordinates":["a",2]}}', '{"properties":"text","geometry":[1],"id":"b"}',
             '{"properties":{"mag":{"a":[1,"x"]}},"geometry":{"coordinates":[]},"id":true}', '{"properties":{"mag":null},"geometry":{"coordinates":{"0":1}},"id":"d"}', "x"]
    rows = bronze.with_fields(spark.createDataFrame([("k", number, line) for number, line in enumerate(lines)],
                                                    "source_key string, line_number bigint, line string"), fields).orderBy("line_number").collect()
    assert [(row.mag, row.longitude, row.id) for row in rows] == [
        ("1.5", "a", "5"), (None, None, "b"), ('{"a":[1,"x"]}', None, "true"), (None, None, "d"), (None, None, None)]
