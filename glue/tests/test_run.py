import json
import shutil
from pathlib import Path

import pytest

pytest.importorskip("pyspark", reason="needs pyspark: pip install -r glue/requirements-dev.txt")

from lakes import SampleLake, one
from medallion.errors import TransformFailed
from medallion.lake import Lake
from medallion.layers import Roots
from medallion.run import run

DAY = "2018-02-05"
GOLD = "curated/earthquakes/year=2018/month=02/day=05/part-00000.snappy.parquet"
DATASET = Path(__file__).parents[1] / "transforms" / "earthquakes"


@pytest.fixture
def transform(interpreted, lake):
    def of(manifest: str, dataset: str | None = None):
        return run(interpreted, Roots(str(lake.root)), manifest, dataset, of.logged.append)

    of.logged = []
    return of


def fails(lake, transform, manifest: str, reason: str, dataset: str | None = None):
    before = lake.files("curated")
    with pytest.raises(TransformFailed, match=reason):
        transform(manifest, dataset)
    assert lake.files("curated") == before
    assert not (lake.root / "_staging/earthquakes").exists() or lake.files("_staging") == {}


def test_a_real_day_with_ours_has_its_known_counts_files_and_log(lake, transform):
    report = transform(lake.land_samples(DAY))

    assert vars(report.counts) == {"bronze": 254, "quarantined": 3, "duplicates": 2, "silver": 249, "gold": 249}
    assert sorted(lake.files()) == [
        GOLD, "curated/earthquakes_daily/year=2018/month=02/day=05/part-00000.snappy.parquet",
        "processed/earthquakes/2018/02/05/data_clean.ndjson.gz", "processed/earthquakes/2018/02/05/run=r1.report.json",
        "quarantine/earthquakes/2018/02/05/run=r1/bad_records.ndjson.gz"]
    assert json.loads(lake.files()["processed/earthquakes/2018/02/05/run=r1.report.json"])["counts"] == vars(report.counts)
    assert "bad records skipped: 1: magnitude is not a number" in transform.logged


def test_layers_in_folders_of_their_own_hold_the_same_files(spark, lake, transform, tmp_path):
    manifest = lake.land_samples(DAY)
    transform(manifest)
    together = lake.files()
    shutil.rmtree(lake.root)
    lake.land_samples(DAY)
    processed, curated = SampleLake(tmp_path / "processed"), SampleLake(tmp_path / "curated")
    curated.put("curated/earthquakes/year=2018/month=02/day=05/part-00001.snappy.parquet", b"an earlier run's")
    for _ in range(2):
        run(spark, Roots(str(lake.root), str(processed.root), str(curated.root)), manifest, None, transform.logged.append)

        assert lake.files() == {}
        assert processed.files() == {key: data for key, data in together.items() if not key.startswith("curated/")}
        assert curated.files() == {key: data for key, data in together.items() if key.startswith("curated/")}


def test_a_copy_between_layers_that_dies_leaves_gold_whole(spark, lake, transform, tmp_path, monkeypatch):
    curated = SampleLake(tmp_path / "curated")
    layers = Roots(str(lake.root), None, str(curated.root))
    run(spark, layers, lake.land(DAY, "r1", [one("a")]), None, transform.logged.append)
    before = curated.files()

    rename = Lake._rename

    def dying(store, source, target):
        # What is copied is written, and not yet in its place.
        if store.root.endswith("/curated"):
            raise TransformFailed("the machine is gone")
        rename(store, source, target)

    with monkeypatch.context() as patch:
        patch.setattr(Lake, "_rename", dying)
        with pytest.raises(TransformFailed, match="the machine is gone"):
            run(spark, layers, lake.land(DAY, "r2", [one("b")]), None, transform.logged.append)
    assert {key: data for key, data in curated.files().items() if not Path(key).name.startswith(".")} == before
    assert spark.read.parquet(str(curated.root / "curated/earthquakes")).select("id").first().id == "a"

    run(spark, layers, lake.land(DAY, "r2", [one("b")]), None, transform.logged.append)
    assert curated.files().keys() == before.keys()


def test_the_quarantine_keeps_each_bad_line_with_its_reasons_and_place(lake, transform):
    transform(lake.land_samples(DAY))

    bad = lake.lines("quarantine/earthquakes/2018/02/05/run=r1/bad_records.ndjson.gz")
    assert [(row["source_key"][-21:], row["line_number"], row["reasons"]) for row in bad] == [
        ("page-000003.ndjson.gz", 50, "no id"), ("page-000003.ndjson.gz", 51, "magnitude is not a number"),
        ("page-000003.ndjson.gz", 52, "no time; coordinates are out of range")]
    assert bad[0]["source_key"].startswith("raw/usgs/earthquakes/2018/02/05/run=r1/")
    assert all("made by us" in json.loads(row["line"])["sample"] for row in bad)


def test_broken_lines_are_set_aside_as_they_came(lake, transform):
    lines = ["not json", "", '{"id":"a"', "[1]", '{"id":"x"} {"id":"y"}', "a \udcff b"]
    transform(lake.land(DAY, "r1", ["".join(one(f"good{n}") for n in range(6)), "\n".join(lines) + "\n"]))

    bad = lake.lines("quarantine/earthquakes/2018/02/05/run=r1/bad_records.ndjson.gz")
    assert {row["reasons"] for row in bad} == {"line is not one JSON object"}
    assert [(row["line_number"], row["line"]) for row in bad] == list(enumerate([*lines[:5], "a \ufffd b"], 1))


def test_the_latest_version_stays_and_ties_break_by_the_line(spark, lake, transform):
    versions = [one("a", updated=2000, mag=2.0), one("a", updated=3000, mag=3.0), one("a", updated=1000, mag=1.0), one("a", mag=0.5),
                one("b", updated=1000, place="x"), one("b", updated=1000, place="y")]
    for order in (versions, versions[::-1]):
        report = transform(lake.land(DAY, "r1", ["".join(order[:3]), "".join(order[3:])]))
        assert (report.counts.duplicates, report.counts.gold) == (4, 2)
        rows = spark.read.parquet(str(lake.root / GOLD)).orderBy("id").collect()
        assert [(row.id, row.magnitude, row.place) for row in rows] == [("a", 3.0, None), ("b", 1.0, "y")]


def test_nulls_stay_nulls(spark, lake, transform):
    transform(lake.land(DAY, "r1", [one("a", felt=None, place="  ", mag=None)]))

    row = spark.read.parquet(str(lake.root / GOLD)).first()
    assert (row.felt_reports, row.place, row.magnitude, row.magnitude_class, row.region, row.updated_at) == (None,) * 6
    assert lake.lines("processed/earthquakes/2018/02/05/data_clean.ndjson.gz")[0]["felt_reports"] is None


def test_a_run_without_bad_lines_leaves_no_quarantine(lake, transform):
    transform(lake.land(DAY, "r1", [one("a") + one("b") + "x\n"]))
    transform(lake.land(DAY, "r1", [one("a")]))

    assert lake.files("quarantine") == {}


def test_a_re_run_gives_the_same_files(lake, transform):
    manifest = lake.land_samples(DAY)
    transform(manifest)
    first = lake.files()
    transform(manifest)

    assert lake.files() == first


def test_a_run_replaces_its_own_day_only_and_drops_what_earlier_runs_left(lake, transform):
    transform(lake.land_samples(DAY))
    transform(lake.land_samples("2018-02-04"))
    before = lake.files("curated")
    lake.put("curated/earthquakes/year=2018/month=02/day=05/part-00001.snappy.parquet", b"")
    transform(lake.land(DAY, "r2", [one("a")]))

    after = lake.files("curated")
    assert after.keys() == before.keys()
    assert {key for key in after if after[key] != before[key]} == {key for key in before if "day=05" in key}


def test_rows_of_another_day_are_quarantined(lake, transform):
    report = transform(lake.land(DAY, "r1", [one("a") + one("b") + one("c", time=1517788799999) + one("d", time=1517875200000)]))

    assert (report.counts.gold, report.reasons) == (2, {"event is not of this day": 2})


def test_a_day_whose_rows_are_all_bad_fails_and_shows_them_in_quarantine(lake, transform):
    transform(lake.land_samples(DAY))
    fails(lake, transform, lake.land(DAY, "r2", ['{"no":1}\nnot json\n']), r"2 of 2 lines were quarantined \(line is not one JSON object: 1, no coordinates: 1")

    assert len(lake.lines("quarantine/earthquakes/2018/02/05/run=r2/bad_records.ndjson.gz")) == 2


def test_runs_that_lack_lines_pages_or_a_manifest_fail(lake, transform):
    fails(lake, transform, lake.land(DAY, "r2", []), "no lines")
    fails(lake, transform, lake.land(DAY, "r2", [one("a")], records=3), "promises 3 records, the pages hold 1")
    manifest = lake.land(DAY, "r2", [one("a")])
    (lake.root / manifest).with_name("page-000001.ndjson.gz").unlink()
    fails(lake, transform, manifest, "page-000001.ndjson.gz")
    fails(lake, transform, "raw/none/_manifest.json", "There is no raw/none/_manifest.json")


def test_a_dataset_may_be_a_folder_and_its_faults_are_named(lake, transform, tmp_path):
    own = tmp_path / "own"
    shutil.copytree(DATASET, own)
    manifest = lake.land(DAY, "r1", [one("a") + one("b")])
    assert transform(manifest, str(own)).counts.gold == 2

    (own / "silver.sql").write_text("select nothing from judged")
    fails(lake, transform, manifest, "silver.sql", str(own))
    (own / "silver.sql").write_text("select {{nothing}} from judged")
    fails(lake, transform, manifest, "silver.sql: {{nothing}} is bound to nothing", str(own))
    (own / "silver.sql").unlink()
    fails(lake, transform, manifest, "needs .*silver.sql", str(own))
    (own / "dataset.json").write_text('{"version": 1}')
    fails(lake, transform, manifest, "dataset.json is not a dataset", str(own))


def test_an_object_store_without_rename_gets_each_file_by_copy(spark, lake, monkeypatch):
    key, target = "_staging/x", "curated/y"
    lake.put(key, b"new")
    lake.put(target, b"old")
    store = Lake(spark, str(lake.root))
    store._renames = False
    store.move(key, target)

    assert (lake.root / target).read_bytes() == b"new"


def test_a_failure_while_gold_is_staged_leaves_gold(spark, lake, transform, monkeypatch):
    transform(lake.land_samples(DAY))
    monkeypatch.setattr("medallion.transforms.ordered", lambda *_: (_ for _ in ()).throw(TransformFailed("the disk is full")))
    fails(lake, transform, lake.land(DAY, "r2", [one("a")]), "the disk is full")
