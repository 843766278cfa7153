"""
The weekly merge of small Parquet files: each day of a gold table in as few files as its bytes need.

S3 replaces one file in one step, not several, and gold has no table format that could. So a day is merged in an order that never hides a row:

1. The merged files are written under _staging/compact/ and checked: as many rows, the same columns.
2. The record _compaction.json is written into the partition: which files come, which go. Readers pass over names that begin with _.
3. The merged files are copied to their names. One file takes the name part-00000, which it replaces in one step, so that a later run of the
   day finds what it always finds. Several take numbers that are free: over the old names they would hide rows that are not copied yet.
4. The files that they stand for are deleted. From the first copy to the last deletion, seconds, a query may count rows twice; none is missing.
5. The record is deleted, then what was staged.

A compaction that dies before 2 has changed nothing. One that dies after it is finished by the next, which begins with the record: it copies
and deletes again, which does no harm. If what was staged is gone by then (a bucket may expire it), the next one takes the step back while
the old files are whole, or goes on when the new ones are; it never guesses. The daily job deletes the record before it publishes a day,
so that no old rows come over new ones. Do not run past days again while a compaction runs; a day that changes while it is merged is left for the next time.
"""
from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from datetime import date
from typing import Callable

from py4j.protocol import Py4JJavaError
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

from medallion import merge
from medallion.errors import CompactionFailed, TransformFailed
from medallion.lake import Lake, Stored
from medallion.layout import COMPACTION_RECORD, file_count, gold_file

_NUMBERED = re.compile(r"part-([0-9]{5,9})\D.*")
_PARTS = (r"year=([0-9]{4})", r"month=([0-9]{2})", r"day=([0-9]{2})")
_STAGING = "_staging/compact"


@dataclass(frozen=True)
class Incoming:
    """A merged file: where it was staged, and the name that it takes in its partition."""
    staged: str
    name: str
    bytes: int


@dataclass(frozen=True)
class Plan:
    """Which files come, and which they stand for."""
    new: tuple[Incoming, ...]
    old: tuple[Stored, ...]

    def to_json(self) -> str:
        return json.dumps({"version": 1, "new": [asdict(file) for file in self.new], "old": [asdict(file) for file in self.old]}, indent=2) + "\n"

    @staticmethod
    def parse(text: str) -> Plan:
        try:
            record = json.loads(text)
            if record["version"] != 1:
                raise ValueError(f"version {record['version']} is not 1")
            return Plan(tuple(Incoming(**file) for file in record["new"]), tuple(Stored(**file) for file in record["old"]))
        except (ValueError, KeyError, TypeError) as error:
            raise CompactionFailed(f"{COMPACTION_RECORD} is no record of a compaction: {error!r}. Run the day again") from error


@dataclass
class Tally:
    """What came of one table."""
    table: str
    partitions: int = 0
    merged: int = 0
    files_before: int = 0
    files_after: int = 0
    bytes_before: int = 0
    bytes_after: int = 0


def compact(spark: SparkSession, curated: Lake, tables: list[str], today: date, keep_days: int, target_bytes: int, log: Callable[[str], None]) -> list[Tally]:
    """Merges what may be merged. A partition that fails is left, the others are done, and CompactionFailed names it in the end."""
    tallies, failures = [], []
    for table in tables:
        tally = Tally(table)
        _sweep(curated, table)
        for day, key in partitions(curated, f"curated/{table}"):
            if (today - day).days < keep_days:
                continue
            try:
                Partition(spark, curated, key, target_bytes, log).compact(tally)
            except (CompactionFailed, TransformFailed, PySparkException, Py4JJavaError) as error:
                failures.append(f"{key}: {error}")
        tallies.append(tally)
        log(json.dumps(asdict(tally)))
    if failures:
        raise CompactionFailed("; ".join(failures))
    return tallies


def _sweep(curated: Lake, table: str) -> None:
    """Removes what died compactions have staged and no record names."""
    for _, staged in partitions(curated, f"{_STAGING}/curated/{table}"):
        if curated.read(f"{staged.removeprefix(_STAGING)[1:]}/{COMPACTION_RECORD}") is None:
            curated.delete(staged)


def partitions(curated: Lake, folder: str) -> list[tuple[date, str]]:
    """The days in a table's folder with their keys. A folder that is no year=/month=/day= is nobody's day."""
    found = [((), folder)]
    for pattern in _PARTS:
        found = [((*numbers, int(match[1])), f"{key}/{name}")
                 for numbers, key in found for name in curated.folders(key) if (match := re.fullmatch(pattern, name))]
    days = []
    for numbers, key in found:
        try:
            days.append((date(*numbers), key))
        except ValueError:
            continue
    return days


class Partition:
    """One day of a table."""

    def __init__(self, spark: SparkSession, curated: Lake, key: str, target_bytes: int, log: Callable[[str], None]) -> None:
        self._spark, self._lake, self._key, self._target, self._log = spark, curated, key, target_bytes, log
        self._record = f"{key}/{COMPACTION_RECORD}"
        self._staging = f"{_STAGING}/{key}"

    def compact(self, tally: Tally) -> None:
        before = self._files()
        text = self._lake.read(self._record)
        if text is not None:
            self._log(f"{self._key}: an earlier compaction is finished first")
            self._finish(Plan.parse(text))
        files = self._files()
        if file_count(sum(file.bytes for file in files), self._target) < len(files):
            self._merge(files)
        after = self._files()
        tally.partitions += 1
        tally.merged += before != after
        tally.files_before, tally.files_after = tally.files_before + len(before), tally.files_after + len(after)
        tally.bytes_before, tally.bytes_after = tally.bytes_before + _bytes(before), tally.bytes_after + _bytes(after)

    def _merge(self, old: list[Stored]) -> None:
        self._lake.delete(self._staging)
        merge.stage(self._spark, [self._uri(file.name) for file in old], file_count(_bytes(old), self._target), self._lake.uri(self._staging))
        parts = [file for file in self._lake.stored(self._staging) if file.name.startswith("part-")]
        if self._files() != old:
            self._log(f"{self._key} changed while it was merged: left for the next time")
            self._lake.delete(self._staging)
            return
        first = 0 if len(parts) == 1 else 1 + max((int(match[1]) for file in old if (match := _NUMBERED.fullmatch(file.name))), default=-1)
        plan = Plan(tuple(Incoming(part.name, gold_file(first + number), part.bytes) for number, part in enumerate(parts)), tuple(old))
        self._lake.write(self._record, plan.to_json())
        self._finish(plan)

    def _finish(self, plan: Plan) -> None:
        self._refuse_changed(plan)
        if {(file.staged, file.bytes) for file in plan.new} <= _sizes(self._lake.stored(self._staging)):
            for file in plan.new:
                self._lake.copy(f"{self._staging}/{file.staged}", f"{self._key}/{file.name}")
        elif not self._published(plan):
            self._take_back(plan)
            return
        self._delete({file.name for file in plan.old} - {file.name for file in plan.new})

    def _refuse_changed(self, plan: Plan) -> None:
        names = {file.name for file in (*plan.old, *plan.new)}
        changed = [file.name for file in self._files() if file.name in names and file not in plan.old and (file.name, file.bytes) not in _sizes(plan.new)]
        if changed:
            raise CompactionFailed(f"{', '.join(changed)} changed after a compaction had died. Run the day again")

    def _published(self, plan: Plan) -> bool:
        there = self._files()
        return _sizes(plan.new) <= _sizes(there) and not {file.name for file in plan.new} & {file.name for file in there if file in plan.old}

    def _take_back(self, plan: Plan) -> None:
        if not set(plan.old) <= set(self._files()):
            raise CompactionFailed("a compaction that died cannot be finished, for what it had staged is gone. Run the day again")
        self._delete({file.name for file in plan.new} - {file.name for file in plan.old})

    def _delete(self, names: set[str]) -> None:
        for name in sorted(names):
            self._lake.delete(f"{self._key}/{name}")
        self._forget()

    def _forget(self) -> None:
        # The record first: without it what is staged means nothing.
        self._lake.delete(self._record)
        self._lake.delete(self._staging)

    def _files(self) -> list[Stored]:
        # What begins with _ or . is hidden from the readers of a table, and so from this.
        return [file for file in self._lake.stored(self._key) if file.name.endswith(".parquet") and file.name[0] not in "_."]

    def _uri(self, name: str) -> str:
        return self._lake.uri(f"{self._key}/{name}")


def _bytes(files: list[Stored]) -> int:
    return sum(file.bytes for file in files)


def _sizes(files) -> set[tuple[str, int]]:
    return {(file.name, file.bytes) for file in files}
