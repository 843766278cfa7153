from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from medallion.report import Report


class TransformFailed(Exception):
    """A run that did not reach gold; what gold held before is still there. The message says why and what to do."""


class TooManyBadRows(TransformFailed):
    """A run that was refused for its bad rows. The report counts what would have been written."""

    def __init__(self, reason: str, report: Report) -> None:
        super().__init__(reason)
        self.report = report


class CompactionFailed(Exception):
    """A compaction that left partitions as they were, or half done for the next one to finish. The message names them and says what to do."""
