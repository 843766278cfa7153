"""The job's entry, on the real Spark and a stand-in of ours for awsglue."""
import ast
import py_compile
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("pyspark", reason="needs pyspark: pip install -r glue/requirements-dev.txt")

from awsglue.job import Job
from jobs.bronze_to_gold import main
from medallion.errors import TransformFailed

GLUE = Path(__file__).parents[1]


def arguments(lake, manifest: str, *more: str) -> list[str]:
    return ["bronze_to_gold.py", "--JOB_NAME", "transform", "--lake", str(lake.root), "--manifest", manifest,
            "--job-bookmark-option", "job-bookmark-enable", *more]


def test_the_entry_runs_a_real_day_and_commits_last(spark, lake):
    report = main(arguments(lake, lake.land_samples("2018-02-05")))

    assert vars(report.counts) == {"bronze": 254, "quarantined": 3, "duplicates": 2, "silver": 249, "gold": 249}
    assert Job.calls == ["init transform", "commit"]


def test_a_second_run_under_a_bookmark_reads_its_manifest_again(spark, lake):
    manifest = lake.land_samples("2018-02-06")
    first = main(arguments(lake, manifest, "--dataset", "earthquakes"))

    assert main(arguments(lake, manifest)) == first


def test_a_run_that_fails_is_not_committed(spark, lake):
    with pytest.raises(TransformFailed):
        main(arguments(lake, lake.land("2018-02-05", "r1", ["x\n"])))

    assert Job.calls == ["init transform"]


def test_only_the_entry_points_know_aws():
    for path in (GLUE / "medallion").glob("*.py"):
        assert not {name.split(".")[0] for name in imports_of(ast.parse(path.read_text()))} & {"awsglue", "boto3", "botocore"}, path


def test_boto3_is_imported_only_when_it_is_called():
    for path in (GLUE / "jobs").glob("*.py"):
        top = {name for node in ast.parse(path.read_text()).body for name in imports_of(node) if isinstance(node, (ast.Import, ast.ImportFrom))}
        assert not {name.split(".")[0] for name in top} & {"boto3", "botocore"}, path


def test_each_job_commits_once_at_the_end_and_compiles(tmp_path):
    jobs = sorted((GLUE / "jobs").glob("*.py"))
    assert [path.name for path in jobs] == ["bronze_to_gold.py", "compact.py"]
    for path in jobs:
        py_compile.compile(str(path), cfile=str(tmp_path / "out.pyc"), doraise=True)
        main = next(node for node in ast.parse(path.read_text()).body if isinstance(node, ast.FunctionDef) and node.name == "main")
        calls = [ast.unparse(node.func) for node in ast.walk(main) if isinstance(node, ast.Call)]
        assert calls.count("job.commit") == 1 == path.read_text().count(".commit("), path
        assert ast.unparse(main.body[-2]) == "job.commit()", path


def test_each_argument_of_a_job_is_described():
    for path in (GLUE / "jobs").glob("*.py"):
        tree = ast.parse(path.read_text())
        taken = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
        described = set(re.findall(r"^--([a-z_]+) ", ast.get_docstring(tree), re.MULTILINE))
        assert described <= taken and described, path


def imports_of(tree) -> set[str]:
    return {name.name if isinstance(node, ast.Import) else node.module
            for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom)) for name in node.names}


def test_the_transforms_are_found_in_the_zip_that_glue_puts_on_the_path(tmp_path):
    with zipfile.ZipFile(tmp_path / "medallion.zip", "w") as archive:
        for folder in ("medallion", "transforms"):
            for path in (GLUE / folder).rglob("*.*"):
                archive.write(path, path.relative_to(GLUE))
    program = "from medallion import resources; print('earthquakes' in resources.read('earthquakes/dataset.json'))"
    done = subprocess.run([sys.executable, "-c", program], env={"PYTHONPATH": str(tmp_path / "medallion.zip")}, cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.stdout == "True\n", done.stderr
