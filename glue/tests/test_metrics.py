"""The quality metrics, against moto's CloudWatch; the job's own boto3 client finds it by the environment, as it would find AWS."""
from urllib.request import Request, urlopen

import pytest

pytest.importorskip("pyspark", reason="needs pyspark: pip install -r glue/requirements-dev.txt")
boto3 = pytest.importorskip("boto3", reason="needs boto3 and moto: pip install -r glue/requirements-dev.txt")
moto_server = pytest.importorskip("moto.server", reason="needs boto3 and moto: pip install -r glue/requirements-dev.txt")

from awsglue.job import Job
from jobs import bronze_to_gold
from lakes import one
from medallion.errors import TooManyBadRows, TransformFailed

METRICS = ("--metrics_namespace", "Medallion", "--pipeline", "earthquakes")


@pytest.fixture
def cloudwatch(monkeypatch):
    server = moto_server.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    # What earlier servers of this process were told stays otherwise.
    urlopen(Request(f"http://{host}:{port}/moto-api/reset", method="POST")).close()
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
    monkeypatch.setenv("AWS_REGION", "eu-central-1")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "test")
    client = boto3.client("cloudwatch", region_name="eu-central-1")
    yield client
    server.stop()


def transform(lake, manifest: str, *more: str):
    return bronze_to_gold.main(["bronze_to_gold.py", "--JOB_NAME", "transform", "--lake", str(lake.root), "--manifest", manifest, *more])


def published(cloudwatch) -> dict[str, float]:
    """The sum of each metric that CloudWatch lists."""
    values = {}
    for metric in cloudwatch.list_metrics(Namespace="Medallion")["Metrics"]:
        assert metric["Dimensions"] == [{"Name": "Pipeline", "Value": "earthquakes"}]
        answer = cloudwatch.get_metric_statistics(
            Namespace="Medallion", MetricName=metric["MetricName"], Dimensions=metric["Dimensions"], Statistics=["Sum"], Unit="Count",
            StartTime="2000-01-01T00:00:00Z", EndTime="2100-01-01T00:00:00Z", Period=86400 * 365 * 100)
        values[metric["MetricName"]] = answer["Datapoints"][0]["Sum"]
    return values


def test_a_run_that_succeeds_publishes_its_counts(interpreted, lake, cloudwatch):
    transform(lake, lake.land("2018-02-05", "r1", [one("a") + one("a") + one("b") + one("c") + "x\n"]), *METRICS)

    assert published(cloudwatch) == {"RecordsIn": 5, "RecordsQuarantined": 1, "RecordsDuplicate": 1, "RecordsWritten": 3}


def test_a_run_that_is_refused_for_its_bad_rows_publishes_that_nothing_was_written(interpreted, lake, cloudwatch):
    with pytest.raises(TooManyBadRows):
        transform(lake, lake.land("2018-02-05", "r1", [one("a") + "x\ny\n"]), *METRICS)

    assert published(cloudwatch) == {"RecordsIn": 3, "RecordsQuarantined": 2, "RecordsDuplicate": 0, "RecordsWritten": 0}


def test_nothing_is_published_without_a_namespace(interpreted, lake, cloudwatch):
    transform(lake, lake.land("2018-02-05", "r1", [one("a")]), "--pipeline", "earthquakes")

    assert published(cloudwatch) == {}


def test_metrics_that_cannot_be_published_are_logged_and_the_run_succeeds(interpreted, lake, monkeypatch, caplog):
    def down(*_, **__):
        raise ConnectionError("CloudWatch is away")

    monkeypatch.setattr(boto3, "client", down)
    report = transform(lake, lake.land("2018-02-05", "r1", [one("a")]), *METRICS)

    assert report.counts.gold == 1 and Job.calls[-1] == "commit"
    assert "the metrics of earthquakes of 2018-02-05 were not published: ConnectionError('CloudWatch is away')" in caplog.text


def test_a_namespace_without_a_pipeline_is_refused_before_anything_is_done(lake):
    with pytest.raises(TransformFailed, match="--metrics_namespace needs --pipeline"):
        transform(lake, "raw/none", "--metrics_namespace", "Medallion")
