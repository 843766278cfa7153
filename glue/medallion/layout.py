"""Where the files of one run lie in the lake. The local runner has the same layout."""
import re
from dataclasses import dataclass
from datetime import date

from medallion.errors import TransformFailed

TARGET_FILE_BYTES = 128 * 1024 * 1024
# Begins with _, so that Spark and Athena take it for no data.
COMPACTION_RECORD = "_compaction.json"
_RUN = re.compile(r"[A-Za-z0-9._-]{1,200}")


def file_count(size: int, target: int = TARGET_FILE_BYTES) -> int:
    """How many files of about 128 MiB, or another size, hold so many bytes; at least one."""
    return max(1, -(-size // target))


def gold_file(number: int) -> str:
    """The name of a partition's file; a re-run replaces the same files."""
    return f"part-{number:05d}.snappy.parquet"


@dataclass(frozen=True)
class Layout:
    dataset: str
    day: date
    run: str

    def __post_init__(self) -> None:
        if not _RUN.fullmatch(self.run) or ".." in self.run:
            raise TransformFailed(
                f"'{self.run}' is no name for a run: it becomes part of paths, so write letters, digits, '.', '_' and '-'.")

    @property
    def silver(self) -> str:
        return f"processed/{self.dataset}/{self.day:%Y/%m/%d}/data_clean.ndjson.gz"

    @property
    def report(self) -> str:
        return f"processed/{self.dataset}/{self.day:%Y/%m/%d}/run={self.run}.report.json"

    @property
    def quarantine(self) -> str:
        return f"quarantine/{self.dataset}/{self.day:%Y/%m/%d}/run={self.run}/bad_records.ndjson.gz"

    @property
    def staging(self) -> str:
        return f"_staging/{self.dataset}/run={self.run}"

    def partition(self, table: str) -> str:
        return f"curated/{table}/year={self.day:%Y}/month={self.day:%m}/day={self.day:%d}"
