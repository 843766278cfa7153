import os
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent), str(HERE), str(HERE / "awsglue_standin")]


@pytest.fixture(scope="session")
def spark(tmp_path_factory):
    """One session for the whole run: it takes seconds to start. What the job relies on, the job sets itself."""
    from pyspark.sql import SparkSession

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    session = (SparkSession.builder.master("local[2]").appName("glue tests")
               .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1")  # small data: compiling hot code costs more than it saves
               .config("spark.ui.enabled", "false")
               .config("spark.driver.host", "127.0.0.1")
               .config("spark.driver.bindAddress", "127.0.0.1")
               .config("spark.sql.shuffle.partitions", "2")
               .config("spark.sql.warehouse.dir", str(tmp_path_factory.mktemp("warehouse")))
               .getOrCreate())
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.fixture
def interpreted(spark):
    """Compiling code costs more than so few rows save; the tests of the job's entry run with compiled code."""
    spark.conf.set("spark.sql.codegen.wholeStage", "false")
    spark.conf.set("spark.sql.codegen.factoryMode", "NO_CODEGEN")
    yield spark
    spark.conf.unset("spark.sql.codegen.wholeStage")
    spark.conf.unset("spark.sql.codegen.factoryMode")


@pytest.fixture
def lake(tmp_path):
    from lakes import SampleLake

    return SampleLake(tmp_path / "lake")
