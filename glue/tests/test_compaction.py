import json
import shutil
from contextlib import nullcontext

import pytest

pytest.importorskip("pyspark", reason="needs pyspark: pip install -r glue/requirements-dev.txt")

from awsglue.job import Job
from jobs.compact import main
from lakes import one
from medallion import compaction, transforms
from medallion.errors import CompactionFailed
from medallion.lake import Lake
from medallion.layers import Roots
from medallion.run import run

DAY = "curated/t/year=2018/month=02/day=05"
RECORD = f"{DAY}/_compaction.json"
# What the tests have in common, by its number or its bytes: a query costs Spark half a second.
_MADE: dict[int, bytes] = {}
_ROWS: dict[bytes, list] = {}


class Died(BaseException):
    """Stands for a machine that is gone: no handler of the job may catch it."""


@pytest.fixture(autouse=True)
def settings(interpreted):
    transforms.configure(interpreted)


@pytest.fixture
def compact(lake):
    def of(*more: str, tables: str = "t"):
        return main(["compact.py", "--JOB_NAME", "compact", "--curated", str(lake.root), "--tables", tables, "--today", "2018-03-01", *more])

    return of


@pytest.fixture
def small_files(spark, lake):
    """Writes files named like the daily job's and gives their rows. The first has more than its share: merged files over the old names would hide rows of it."""
    def of(count: int = 5, day: str = DAY) -> list:
        for number in range(count):
            lake.put(f"{day}/part-{number:05d}.snappy.parquet", made(number))
        return rows(spark, lake, day)

    def made(number: int) -> bytes:
        if number not in _MADE:
            table = spark.sql(f"""
                select 100L * {number} + id as id, 'ä{number}' as name, cast({number}.25 as decimal(6,2)) as price,
                  timestamp '2018-02-05 01:02:03.000004' as at, date '2018-02-05' as day_of
                from (select explode(sequence({8 if number == 0 else 2}, 1, -1)) as id)""")
            folder = lake.root / "made"
            table.repartition(1).write.parquet(str(folder))
            _MADE[number] = next(folder.glob("part-*.parquet")).read_bytes()
            shutil.rmtree(folder)
        return _MADE[number]

    return of


def rows(spark, lake, day: str = DAY) -> list:
    """The rows in the order of the files, as a reader of the table would count them."""
    return [row for name in names(lake, day) for row in rows_of(spark, lake.root / day / name)]


def rows_of(spark, path) -> list:
    data = path.read_bytes()
    if data not in _ROWS:
        _ROWS[data] = spark.read.parquet(str(path)).collect()
    return _ROWS[data]


def names(lake, day: str = DAY) -> list[str]:
    return sorted(path.name for path in (lake.root / day).iterdir() if path.suffix == ".parquet" and not path.name.startswith("."))


def test_many_small_files_become_one_with_the_same_rows_in_the_same_order(spark, lake, compact, small_files):
    before = small_files()
    (tally,) = compact()

    assert rows(spark, lake) == before and len(before) == 16
    assert sorted(path.name for path in (lake.root / DAY).iterdir()) == ["part-00000.snappy.parquet"]
    assert (tally.partitions, tally.merged, tally.files_before, tally.files_after) == (1, 1, 5, 1)
    assert tally.bytes_before > tally.bytes_after == (lake.root / DAY / "part-00000.snappy.parquet").stat().st_size
    assert Job.calls == ["init compact", "commit"] and lake.files("_staging") == {}


def test_the_merged_files_keep_the_columns_and_their_types(spark, lake, compact, small_files):
    small_files()
    table = lake.root / DAY / "part-00000.snappy.parquet"
    before = spark.read.parquet(str(table)).schema
    compact()

    assert spark.read.parquet(str(table)).schema == before
    # The type of Parquet itself, in the footer's clear text: an INT96 would come back as a timestamp as well.
    footer = spark._jvm.org.apache.parquet.hadoop.ParquetFileReader.readFooter(spark._jsc.hadoopConfiguration(), spark._jvm.org.apache.hadoop.fs.Path(str(table)))
    assert "int64 at (TIMESTAMP(MICROS,true))" in footer.getFileMetaData().getSchema().toString()
    assert footer.getBlocks().get(0).getColumns().get(0).getCodec().toString() == "SNAPPY"


def test_as_many_files_stay_as_the_bytes_need(spark, lake, compact, small_files):
    before = small_files(6)
    size = sum(path.stat().st_size for path in (lake.root / DAY).iterdir())
    compact("--target_bytes", str(size // 2 + 1))

    # Not over the old names, which would hide rows for a moment.
    assert names(lake) == ["part-00006.snappy.parquet", "part-00007.snappy.parquet"]
    assert rows(spark, lake) == before


def test_a_day_that_is_compact_is_not_touched(lake, compact, small_files):
    small_files()
    compact()
    before = {path: path.stat().st_mtime_ns for path in (lake.root / DAY).iterdir()}
    (tally,) = compact()

    assert {path: path.stat().st_mtime_ns for path in (lake.root / DAY).iterdir()} == before
    assert (tally.merged, tally.files_before, tally.files_after) == (0, 1, 1)


def test_the_last_days_are_left_alone(lake, compact, small_files):
    recent, old = "curated/t/year=2018/month=02/day=28", "curated/t/year=2018/month=02/day=27"
    small_files(2, recent)
    small_files(2, old)
    compact()
    assert (len(names(lake, recent)), len(names(lake, old))) == (2, 1)

    compact("--keep_days", "1")
    assert len(names(lake, recent)) == 1


def test_what_is_no_data_of_the_table_is_left_alone(lake, compact, small_files):
    small_files()
    foreign = {f"{DAY}/notes.txt": b"x", f"{DAY}/_SUCCESS": b"", "curated/t/readme.parquet": b"x", "curated/t/year=2018/month=13/day=05/a.parquet": b"x",
               "curated/t/year=2018/month=02/day=31/a.parquet": b"x", "curated/t/other=1/a.parquet": b"x"}
    for key, data in foreign.items():
        lake.put(key, data)
    compact()

    after = lake.files("curated")
    assert {key: after[key] for key in foreign} == foreign
    assert len(names(lake)) == 1


def test_a_table_without_days_and_a_day_without_files_are_no_error(lake, compact, small_files):
    (lake.root / DAY).mkdir(parents=True)
    assert [(tally.table, tally.partitions, tally.files_before) for tally in compact(tables="t, none")] == [("t", 1, 0), ("none", 0, 0)]


# The record, one or two copies, and the deletions: of what was staged before, of two or three files, of the record, of what was staged.
@pytest.mark.parametrize("several, finished", [(False, number) for number in range(8)] + [(True, number) for number in range(10)])
def test_a_compaction_that_dies_at_any_step_hides_no_row_and_the_next_gives_exactly_the_rows(spark, lake, compact, small_files, monkeypatch, several, finished):
    before = small_files(3)
    size = sum(path.stat().st_size for path in (lake.root / DAY).iterdir())
    more = ("--target_bytes", str(size // 2 + 1)) if several else ()
    left = [finished]

    def dying(name):
        real = getattr(Lake, name)

        def step(self, *arguments):
            if left[0] == 0:
                raise Died(name)
            left[0] -= 1
            real(self, *arguments)
            seen = rows(spark, lake)
            assert set(before) <= set(seen), f"{name} {arguments} hides rows"

        return step

    with monkeypatch.context() as patch:
        for name in ("write", "copy", "delete"):
            patch.setattr(Lake, name, dying(name))
        # The last number is that of a compaction that comes to its end.
        with pytest.raises(Died) if finished < (9 if several else 7) else nullcontext():
            compact(*more)
    assert set(rows(spark, lake)) == set(before)

    compact(*more)
    assert rows(spark, lake) == before
    assert len(names(lake)) == (2 if several else 1)
    assert not (lake.root / RECORD).exists() and lake.files("_staging") == {}


@pytest.mark.parametrize("deletions, rows_doubled", [(0, True), (3, False)])
def test_what_died_after_its_staging_is_gone_is_finished_or_taken_back(spark, lake, compact, small_files, monkeypatch, deletions, rows_doubled):
    before = small_files(4)
    died_after(monkeypatch, compact, deletions + 1)
    assert (len(rows(spark, lake)) > len(before)) == rows_doubled
    gone(lake)

    compact()
    assert rows(spark, lake) == before and not (lake.root / RECORD).exists()


def test_what_was_not_published_before_its_staging_is_gone_begins_anew(spark, lake, compact, small_files, monkeypatch):
    before = small_files(4)
    with monkeypatch.context() as patch:
        patch.setattr(Lake, "copy", lambda *_: (_ for _ in ()).throw(Died()))
        with pytest.raises(Died):
            compact()
    gone(lake)

    compact()
    assert rows(spark, lake) == before and len(names(lake)) == 1


def test_what_can_neither_be_finished_nor_taken_back_is_left_and_named(lake, compact, small_files, monkeypatch):
    small_files(4)
    other = "curated/t/year=2018/month=02/day=06"
    small_files(2, other)
    with monkeypatch.context() as patch:
        patch.setattr(Lake, "copy", lambda *_: (_ for _ in ()).throw(Died()))
        with pytest.raises(Died):
            compact()
    gone(lake)
    (lake.root / DAY / "part-00002.snappy.parquet").unlink()
    before = lake.files(DAY)

    with pytest.raises(CompactionFailed, match=f"{DAY}: a compaction that died cannot be finished.*Run the day again"):
        compact()
    assert lake.files(DAY) == before and len(names(lake, other)) == 1
    assert Job.calls == ["init compact"]


def test_a_day_that_was_run_again_after_a_crash_keeps_the_new_rows(spark, lake, monkeypatch):
    key = "curated/earthquakes/year=2018/month=02/day=05"
    run(spark, Roots(str(lake.root)), lake.land("2018-02-05", "r1", [one("a") + one("b")]), None, lambda _: None)
    lake.put(f"{key}/part-00001.snappy.parquet", (lake.root / key / "part-00000.snappy.parquet").read_bytes())
    arguments = ["compact.py", "--JOB_NAME", "c", "--curated", str(lake.root), "--tables", "earthquakes", "--today", "2018-03-01"]
    died_after(monkeypatch, lambda: main(arguments), 1)
    assert (lake.root / key / "_compaction.json").exists()

    run(spark, Roots(str(lake.root)), lake.land("2018-02-05", "r2", [one("c")]), None, lambda _: None)
    assert sorted(path.name for path in (lake.root / key).iterdir()) == ["part-00000.snappy.parquet"]
    main(arguments)
    assert [row.id for row in rows(spark, lake, key)] == ["c"]


def test_a_day_that_changes_while_it_is_merged_is_left_for_the_next_time(spark, lake, compact, small_files, monkeypatch):
    small_files(3)
    stage = compaction.merge.stage

    def changing(*arguments):
        stage(*arguments)
        lake.put(f"{DAY}/part-00001.snappy.parquet", (lake.root / DAY / "part-00002.snappy.parquet").read_bytes() + b"")
        (lake.root / DAY / "part-00000.snappy.parquet").unlink()

    with monkeypatch.context() as patch:
        patch.setattr(compaction.merge, "stage", changing)
        compact()
    assert names(lake) == ["part-00001.snappy.parquet", "part-00002.snappy.parquet"] and not (lake.root / RECORD).exists()


def test_files_that_hold_a_partition_column_or_disagree_are_refused(spark, lake, compact):
    def put(number: int, sql: str) -> None:
        folder = lake.root / f"made{number}"
        spark.sql(sql).repartition(1).write.parquet(str(folder))
        lake.put(f"{DAY}/part-{number:05d}.snappy.parquet", next(folder.glob("part-*.parquet")).read_bytes())

    put(0, "select 1 as id, 2018 as year")
    put(1, "select 2 as id, 2018 as year")
    before = lake.files("curated")
    with pytest.raises(CompactionFailed, match=f"{DAY}: the files hold the columns year"):
        compact()
    put(2, "select 'x' as id")
    with pytest.raises(CompactionFailed, match="id"):
        compact()
    assert {key: lake.files("curated")[key] for key in before} == before


@pytest.mark.parametrize("text", ["{", '{"version": 2}', '{"version": 1, "new": [{}], "old": []}'])
def test_a_record_that_is_none_fails_its_day(lake, compact, small_files, text):
    small_files(2)
    lake.put(RECORD, text.encode())
    with pytest.raises(CompactionFailed, match="_compaction.json is no record"):
        compact()


@pytest.mark.parametrize("arguments, reason", [
    (["--tables", "t,"], "--tables: '' is no table"), (["--tables", "../raw"], "is no table"), (["--target_bytes", "0"], "--target_bytes '0' must be"),
    (["--keep_days", "-1"], "--keep_days '-1' must be"), (["--keep_days", "two"], "--keep_days 'two' must be"), (["--today", "now"], "--today 'now' is no day")])
def test_wrong_arguments_are_said(lake, arguments, reason):
    with pytest.raises(CompactionFailed, match=reason):
        main(["compact.py", "--JOB_NAME", "c", "--curated", str(lake.root), "--tables", "t", *arguments])


def test_the_record_is_no_data_for_spark(spark, lake, small_files):
    before = small_files(2)
    lake.put(RECORD, json.dumps({"version": 1}).encode())
    assert spark.read.parquet(str(lake.root / "curated/t")).count() == len(before)


def died_after(monkeypatch, compact, steps: int) -> None:
    """Lets a compaction die after so many steps of publishing: copies and deletions in the table's own folder."""
    left = [steps]
    with monkeypatch.context() as patch:
        for name in ("copy", "delete"):
            patch.setattr(Lake, name, _dying(getattr(Lake, name), left))
        with pytest.raises(Died):
            compact()


def _dying(real, left):
    def step(self, *arguments):
        if arguments[-1].startswith("curated/"):
            if left[0] == 0:
                raise Died()
            left[0] -= 1
        real(self, *arguments)

    return step


def gone(lake) -> None:
    for key in lake.files("_staging"):
        (lake.root / key).unlink()
