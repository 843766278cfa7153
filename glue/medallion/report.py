"""What a run did; the same JSON, byte for byte, as the local runner writes for the same run."""
import json
from collections import Counter
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Counts:
    """Where the rows went: bronze = quarantined + duplicates + silver, and gold = silver."""
    bronze: int
    quarantined: int
    duplicates: int
    silver: int
    gold: int


@dataclass(frozen=True)
class Report:
    dataset: str
    day: date
    run: str
    counts: Counts
    reasons: dict[str, int]

    def to_json(self) -> str:
        return json.dumps({
            "version": 1,
            "dataset": self.dataset,
            "day": self.day.isoformat(),
            "run": self.run,
            "counts": vars(self.counts),
            "reasons": dict(sorted(self.reasons.items())),
        }, indent=2, ensure_ascii=False) + "\n"


def reasons_of(rows: list[tuple[str, int]]) -> dict[str, int]:
    """Lines for each reason out of lines for each text of reasons; a line with two counts under both."""
    counts: Counter[str] = Counter()
    for reasons, lines in rows:
        counts.update({reason: lines for reason in reasons.split("; ")})
    return dict(counts)
