import json
from datetime import date

import pytest

from medallion import manifest
from medallion.errors import TransformFailed
from medallion.layout import Layout, file_count, gold_file


@pytest.mark.parametrize("size, files", [(0, 1), (1, 1), (128 << 20, 1), ((128 << 20) + 1, 2), (1 << 30, 8)])
def test_files_are_of_about_128_mebibytes(size, files):
    assert file_count(size) == files


def test_a_partition_is_zero_padded():
    layout = Layout("earthquakes", date(2018, 2, 5), "r1")
    assert f"{layout.partition('earthquakes')}/{gold_file(0)}" == "curated/earthquakes/year=2018/month=02/day=05/part-00000.snappy.parquet"


@pytest.mark.parametrize("run", ["", "a/b", "..", "a b", "x" * 201])
def test_a_run_that_is_no_name_is_refused(run):
    with pytest.raises(TransformFailed, match="no name for a run"):
        Layout("earthquakes", date(2018, 2, 5), run)


GOOD = {"version": 1, "source": "usgs", "stream": "earthquakes", "day": "2018-02-05", "run": "r1", "records": 1, "bytes": 9,
        "objects": [{"key": "raw/usgs/page.gz", "records": 1, "bytes": 9, "sha256": ""}]}


def test_a_manifest_names_the_pages():
    read = manifest.parse("m", json.dumps(GOOD))
    assert (read.day, read.run, read.records, read.size, read.keys) == (date(2018, 2, 5), "r1", 1, 9, ("raw/usgs/page.gz",))


@pytest.mark.parametrize("change", [
    {"version": 2}, {"day": "yesterday"}, {"objects": [{"key": "raw/../../etc/passwd", "bytes": 1}]}, {"objects": [{"key": "/etc/passwd", "bytes": 1}]},
    {"objects": [{"key": "raw/*.gz", "bytes": 1}]}, {"objects": 5}, {"records": None}])
def test_what_is_no_manifest_is_refused_by_its_key(change):
    with pytest.raises(TransformFailed, match="m.json is not a manifest"):
        manifest.parse("m.json", json.dumps(GOOD | change))


def test_text_that_is_no_json_is_refused_by_its_key():
    with pytest.raises(TransformFailed, match="m.json is not a manifest"):
        manifest.parse("m.json", '{"version": 1')
