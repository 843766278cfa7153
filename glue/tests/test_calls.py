"""
What the jobs ask of the store, by layer and key: golden/calls.json, which the deployment's roles are held against. After a change that is meant,
run with UPDATE_GOLDEN=true and read what has changed.
"""
import json
import os
import re
from datetime import date
from pathlib import Path

import pytest

pytest.importorskip("pyspark", reason="needs pyspark: pip install -r glue/requirements-dev.txt")

from lakes import SampleLake
from medallion import bronze, compaction, merge
from medallion.lake import Lake
from medallion.layers import Roots
from medallion.run import Run, run

GOLDEN = Path(__file__).parent / "golden" / "calls.json"
DAY = "2018-02-05"


class Calls:
    """Stands before the store's operations and keeps them. A rename is kept as what an object store does in its place."""

    def __init__(self, monkeypatch) -> None:
        self.seen: set[str] = set()
        self._before(monkeypatch, Lake, "read", lambda store, key: self._keep(store.root, "get", key))
        self._before(monkeypatch, Lake, "write", lambda store, key, text: self._keep(store.root, "put", key))
        self._before(monkeypatch, Lake, "delete", lambda store, key: self._keep(store.root, "delete list", key))
        self._before(monkeypatch, Lake, "_entries", lambda store, folder: self._keep(store.root, "list", folder))
        self._before(monkeypatch, Lake, "_rename", lambda store, source, target: self._copied(store.root, source, store.root, target, "delete"))
        self._before(monkeypatch, Lake, "copy", lambda store, source, target, to=None: self._copied(store.root, source, (to or store).root, target))
        self._before(monkeypatch, bronze, "read", lambda spark, root, keys, fields: [self._keep(root, "get", key) for key in keys])
        # What Spark writes: files below a folder, which it lists and tidies.
        self._before(monkeypatch, Run, "_staged", lambda of, key: self._keep(
            of._layers.processed.root, "get put delete list", f"{of._layout.staging}/{key}/part"))
        self._before(monkeypatch, merge, "stage", self._merged)

    def _merged(self, spark, files, count, folder) -> None:
        for path in files:
            self._keep("", "get", path)
        self._keep("", "get put delete list", f"{folder}/part")

    def _copied(self, root, source, to, target, *also) -> None:
        self._keep(root, " ".join(("get", *also)), source)
        self._keep(to, "put", target)

    def _keep(self, root: str, operations: str, key: str) -> None:
        uri = f"{root}/{key}" if root else key
        layer, key = re.search(r"/(raw|processed|curated)-layer/(.*)$", uri).groups()
        # Spark's own names for what it writes end in a number of its own; a copy that a folder renames into place is dotted.
        key = re.sub(r"part-[0-9]{5}-[^/]+", "part", re.sub(r"/\.(part-[^/]+)\.new$", r"/\1", key))
        self.seen.update(f"{operation} {layer} {key}" for operation in operations.split())

    @staticmethod
    def _before(monkeypatch, owner, name, hear) -> None:
        real = getattr(owner, name)

        def heard(*args, **kwargs):
            hear(*args, **kwargs)
            return real(*args, **kwargs)

        monkeypatch.setattr(owner, name, heard)


def test_the_jobs_ask_of_the_store_what_the_golden_file_says(interpreted, tmp_path, monkeypatch):
    raw, processed, curated = (SampleLake(tmp_path / f"{layer}-layer") for layer in ("raw", "processed", "curated"))
    calls = Calls(monkeypatch)
    run(interpreted, Roots(str(raw.root), str(processed.root), str(curated.root)), raw.land_samples(DAY), None, lambda text: None)
    daily, calls.seen = calls.seen, set()

    # A second file beside the day's own, so that there is something to merge.
    partition = "curated/earthquakes/year=2018/month=02/day=05"
    curated.put(f"{partition}/part-00001.snappy.parquet", next(iter(curated.files(partition).values())))
    tallies = compaction.compact(interpreted, Lake(interpreted, str(curated.root)), ["earthquakes", "earthquakes_daily"], date(2018, 3, 1), 2, 1 << 27, lambda text: None)
    assert [tally.merged for tally in tallies] == [1, 0]

    found = {"bronze_to_gold": sorted(daily), "compact": sorted(calls.seen)}
    if os.environ.get("UPDATE_GOLDEN") == "true":
        GOLDEN.write_text(json.dumps(found, indent=2) + "\n")
    assert found == json.loads(GOLDEN.read_text())
