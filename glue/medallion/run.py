"""One run: bronze to silver to gold. Nothing is published before all is computed, staged and checked; the report comes last."""
from contextlib import contextmanager
from typing import Callable, Iterator

from py4j.protocol import Py4JJavaError
from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, SparkSession

from medallion import bronze, columns, dataset as datasets, manifest as manifests, resources, transforms
from medallion.dataset import Dataset, OrderedTable
from medallion.errors import TooManyBadRows, TransformFailed
from medallion.lake import Lake
from medallion.layers import Layers, Roots
from medallion.layout import COMPACTION_RECORD, Layout, file_count, gold_file
from medallion.manifest import Manifest
from medallion.report import Counts, Report, reasons_of

_TIMESTAMP = "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'"


def run(spark: SparkSession, roots: Roots, manifest_key: str, dataset: str | None, log: Callable[[str], None]) -> Report:
    """
    Runs the transforms of a dataset for the run that a manifest lists. dataset is the name of one that ships with the job, or the URI of
    a folder; None takes the one named like the manifest's stream.
    """
    transforms.configure(spark)
    layers = Layers.of(spark, roots)
    text = layers.raw.read(manifest_key)
    if text is None:
        raise TransformFailed(f"There is no {manifest_key} in {layers.raw.root}: was the day ingested?")
    manifest = manifests.parse(manifest_key, text)
    return Run(spark, layers, manifest, _load(spark, dataset or manifest.stream), log).complete()


class Run:
    def __init__(self, spark: SparkSession, layers: Layers, manifest: Manifest, dataset: Dataset, log: Callable[[str], None]) -> None:
        self._spark, self._layers, self._manifest, self._dataset, self._log = spark, layers, manifest, dataset, log
        self._layout = Layout(dataset.name, manifest.day, manifest.run)

    def complete(self) -> Report:
        with self._failures_named(), self._staging():
            pages = bronze.read(self._spark, self._layers.raw.root, self._manifest.keys, self._dataset.fields)
            tables = transforms.make_tables(self._spark, self._dataset, self._manifest.day, pages)
            try:
                return self._complete(tables)
            finally:
                for table in tables.values():
                    table.unpersist()

    def _complete(self, tables: dict[str, DataFrame]) -> Report:
        dataset, layout = self._dataset, self._layout
        wrong = columns.wrong(dataset, tables)
        if wrong is not None:
            raise self._failed(wrong)
        reasons = [(row[0], row[1]) for row in tables[dataset.quarantine.table].groupBy("reasons").count().collect()]
        report = Report(dataset.name, self._manifest.day, self._manifest.run, self._count(reasons), reasons_of(reasons))
        for reason, lines in sorted(report.reasons.items()):
            self._log(f"bad records skipped: {lines}: {reason}")
        self._stage_json(tables, dataset.quarantine, layout.quarantine)
        self._refuse_too_few_good_rows(report)
        self._stage_json(tables, dataset.silver, layout.silver)
        for table in dataset.gold:
            files = file_count(self._manifest.size) if table == dataset.gold[0] else 1
            transforms.ordered(tables[table.table], table, files).write.mode("overwrite").parquet(self._staged(layout.partition(table.table)))
        self._publish(report)
        self._layers.processed.write(layout.report, report.to_json())
        self._log(report.to_json())
        return report

    def _count(self, reasons: list[tuple[str, int]]) -> Counts:
        dataset, bad = self._dataset, sum(lines for _, lines in reasons)
        # One query, as each costs seconds on a cluster.
        lines, good, gold = self._spark.sql(
            f"select (select count(*) from bronze), (select count(*) from {dataset.silver.table}), (select count(*) from {dataset.gold[0].table})").first()
        if lines != self._manifest.records:
            raise self._failed(f"the manifest promises {self._manifest.records} records, the pages hold {lines} lines. Ingest the day again.")
        if bad + good > lines or gold != good:
            raise self._failed(f"the SQL makes or loses rows: {lines} lines gave {bad} quarantined, {good} silver and {gold} gold rows. Look at the joins.")
        return Counts(lines, bad, lines - bad - good, good, gold)

    def _refuse_too_few_good_rows(self, report: Report) -> None:
        counts = report.counts
        if counts.silver > 0 and counts.quarantined <= self._dataset.max_quarantined_share * counts.bronze:
            return
        if counts.bronze == 0:
            raise self._failed("the run has no lines, and an empty day must not replace gold.")
        # The bad lines are published even so: they are what one needs to see why.
        self._publish_file(self._layout.quarantine)
        reasons = ", ".join(f"{reason}: {lines}" for reason, lines in sorted(report.reasons.items()))
        raise TooManyBadRows(self._named(
            f"{counts.quarantined} of {counts.bronze} lines were quarantined ({reasons}), too many to replace gold. See {self._layout.quarantine}."), report)

    def _stage_json(self, tables: dict[str, DataFrame], table: OrderedTable, key: str) -> None:
        writer = transforms.ordered(tables[table.table], table).write.mode("overwrite")
        writer.option("compression", "gzip").option("ignoreNullFields", "false").option("timestampFormat", _TIMESTAMP).json(self._staged(key))

    def _publish(self, report: Report) -> None:
        if report.counts.quarantined > 0:
            self._publish_file(self._layout.quarantine)
        else:
            self._layers.processed.delete(self._layout.quarantine)
        self._publish_file(self._layout.silver)
        for table in self._dataset.gold:
            self._publish_partition(self._layout.partition(table.table))

    def _publish_file(self, key: str) -> None:
        self._layers.processed.move(self._parts(key)[0], key)

    def _publish_partition(self, partition: str) -> None:
        """File by file, each replaced as a whole, then what earlier runs left: a day of one file changes in one step, on S3 too."""
        curated = self._layers.curated
        # A compaction that died here must not be finished over the rows to come.
        curated.delete(f"{partition}/{COMPACTION_RECORD}")
        parts = self._parts(partition)
        for number, part in enumerate(parts):
            self._layers.processed.move(part, f"{partition}/{gold_file(number)}", curated)
        kept = {gold_file(number) for number in range(len(parts))}
        for old in curated.files(partition):
            if old not in kept:
                curated.delete(f"{partition}/{old}")

    def _parts(self, key: str) -> list[str]:
        folder = f"{self._layout.staging}/{key}"
        return [f"{folder}/{name}" for name in self._layers.processed.files(folder) if name.startswith("part-")]

    def _staged(self, key: str) -> str:
        return self._layers.processed.uri(f"{self._layout.staging}/{key}")

    @contextmanager
    def _staging(self) -> Iterator[None]:
        self._layers.processed.delete(self._layout.staging)
        try:
            yield
        finally:
            self._layers.processed.delete(self._layout.staging)

    @contextmanager
    def _failures_named(self) -> Iterator[None]:
        try:
            yield
        except (PySparkException, Py4JJavaError) as error:
            raise self._failed(str(error)) from error

    def _failed(self, reason: str) -> TransformFailed:
        return TransformFailed(self._named(reason))

    def _named(self, reason: str) -> str:
        return f"{self._dataset.name} of {self._manifest.day}: {reason}"


def _load(spark: SparkSession, dataset: str) -> Dataset:
    if "/" in dataset:
        folder = Lake(spark, dataset)
        return datasets.load(folder.root, folder.read)
    return datasets.load(dataset, lambda name: _packaged(f"{dataset}/{name}"))


def _packaged(name: str) -> str | None:
    try:
        return resources.read(name)
    except OSError:
        return None
