import json
from pathlib import Path

import pytest

from medallion import dataset
from medallion.errors import TransformFailed

SHIPPED = Path(__file__).parents[1] / "transforms" / "earthquakes"


def load(**changes):
    root = json.loads((SHIPPED / "dataset.json").read_text()) | changes
    return dataset.load("own", lambda name: json.dumps(root) if name == "dataset.json" else "" if name.endswith(".sql") else None)


@pytest.mark.parametrize("name", ["source_key", "line_number", "line", "is_record"])
def test_a_column_that_bronze_has_already_is_refused(name):
    with pytest.raises(TransformFailed) as refused:
        load(bronze={"id": "$.id", name: "$.x"})
    assert str(refused.value) == (
        f'own/dataset.json is not a dataset: "bronze.{name}" has a name that is taken: every bronze table has source_key, line_number, line, is_record already. '
        f"Choose another, for instance {name}_of_record")


@pytest.mark.parametrize("changes, reason", [({"steps": ["bronze"]}, "the table bronze holds the lines"), ({"steps": ["silver"]}, "the table silver is made twice")])
def test_a_table_whose_name_is_taken_is_refused(changes, reason):
    with pytest.raises(TransformFailed, match=reason):
        load(**changes)


@pytest.mark.parametrize("columns, reason", [
    ({}, '"columns" must name each column'), (["a"], '"columns" must name each column'), ({"a": 5}, '"columns" must name each column'),
    ({"a": "int", "day": "int"}, '"columns.day" is a partition column'), ({"A": "int"}, "'A' is no name")])
def test_declared_columns_that_are_none_are_refused(columns, reason):
    with pytest.raises(TransformFailed, match=reason):
        load(gold=[{"table": "earthquakes", "order": ["id"], "columns": columns}])
