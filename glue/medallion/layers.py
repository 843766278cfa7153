"""The lake's layers, which may lie in buckets of their own. A key is the same wherever its layer lies."""
from __future__ import annotations

from dataclasses import dataclass

from pyspark.sql import SparkSession

from medallion.lake import Lake


@dataclass(frozen=True)
class Roots:
    """The root of each layer, as a URI or a path of this machine; the lake's own where a layer has none of its own."""
    lake: str
    processed: str | None = None
    curated: str | None = None


@dataclass(frozen=True)
class Layers:
    """raw/ lies in the first, processed/, quarantine/ and _staging/ in the second, curated/ in the third."""
    raw: Lake
    processed: Lake
    curated: Lake

    @staticmethod
    def of(spark: SparkSession, roots: Roots) -> Layers:
        return Layers(*(Lake(spark, root or roots.lake) for root in (roots.lake, roots.processed, roots.curated)))
