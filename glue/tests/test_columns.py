import json
import shutil
from pathlib import Path

import pytest

pytest.importorskip("pyspark", reason="needs pyspark: pip install -r glue/requirements-dev.txt")

from lakes import one
from medallion import columns
from medallion.errors import TransformFailed
from medallion.layers import Roots
from medallion.run import run

DAY = "2018-02-05"
SHIPPED = Path(__file__).parents[1] / "transforms" / "earthquakes"

# The same statement and the same words as in TransformFailureTests.
OTHER = """
    select event_date, count(*) as events, count(*) as earthquakes, count(*) as explosions, count(*) as quarry_blasts, 'none' as other_events,
        max(magnitude) as max_magnitude, max(id) as max_magnitude_id, max(place) as max_magnitude_place, cast(avg(magnitude) as decimal(5,1)) as average_magnitude,
        max(depth_km) as max_depth_km, count(*) as felt_reports, count(*) as tsunami_alerts, count(*) as reviewed
    from earthquakes group by event_date
    """


@pytest.fixture
def own(tmp_path):
    return Path(shutil.copytree(SHIPPED, tmp_path / "own"))


@pytest.fixture
def refusal(interpreted, lake, own):
    def of(change=lambda root: None) -> str:
        root = json.loads((own / "dataset.json").read_text())
        change(root)
        (own / "dataset.json").write_text(json.dumps(root))
        with pytest.raises(TransformFailed) as refused:
            run(interpreted, Roots(str(lake.root)), lake.land(DAY, "r1", [one("a") + one("b")]), str(own), print)
        assert lake.files() == {}
        return str(refused.value)

    return of


def test_gold_with_other_columns_than_the_dataset_declares_is_refused(own, refusal):
    (own / "earthquakes_daily.sql").write_text(OTHER)
    assert refusal() == (
        "earthquakes of 2018-02-05: earthquakes_daily.sql gives other columns than dataset.json declares: "
        "average_magnitude is decimal(5,1), declared as decimal(6,2); other_events is string, declared as bigint; "
        'reviewed is not declared; reviewed_events is declared and not given. Mend the statement (a type by a cast) or the table\'s "columns".')


def test_a_gold_column_that_lives_in_the_path_is_refused_though_none_is_declared(own, refusal):
    (own / "earthquakes_daily.sql").write_text("select event_date, 5 as Day from earthquakes")
    assert "earthquakes_daily.sql gives the column day, which is a partition column" in refusal(lambda root: root["gold"][1].pop("columns"))


def test_silver_is_held_to_its_columns_where_it_declares_them(refusal):
    reason = refusal(lambda root: root["silver"].update(columns={"id": "bigint"}))
    assert "silver.sql gives other columns than dataset.json declares: alert is not declared; " in reason


def test_columns_have_the_types_that_glue_gives_them(interpreted):
    types = ["string", "boolean", "tinyint", "smallint", "int", "bigint", "float", "double", "date", "timestamp", "binary", "decimal(6,2)",
             "array<map<string,struct<x:int,y:array<double>>>>"]
    schema = interpreted.createDataFrame([], ", ".join(f"C{number} {type}" for number, type in enumerate([*types, "timestamp_ntz"]))).schema
    assert columns.written(schema) == {f"c{number}": type for number, type in enumerate([*types, "timestamp"])}
