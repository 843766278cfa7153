"""The quality metrics of a run, as CloudWatch takes them."""
from typing import Callable

from medallion.report import Report


def publish(put: Callable[..., object], namespace: str, pipeline: str, report: Report, written: int, log: Callable[[str], None]) -> None:
    """
    Hands the four counts of a run to CloudWatch's PutMetricData. A failure is logged and goes no further: gold is published, or refused,
    by then, and a run that failed for its metrics would be run again for nothing.
    """
    counts = report.counts
    values = {"RecordsIn": counts.bronze, "RecordsQuarantined": counts.quarantined, "RecordsDuplicate": counts.duplicates, "RecordsWritten": written}
    dimensions = [{"Name": "Pipeline", "Value": pipeline}]
    try:
        put(Namespace=namespace, MetricData=[
            {"MetricName": name, "Dimensions": dimensions, "Unit": "Count", "Value": value} for name, value in values.items()])
    except Exception as error:
        log(f"the metrics of {report.dataset} of {report.day} were not published: {error!r}")
