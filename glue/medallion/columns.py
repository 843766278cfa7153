"""Holds what a statement gave to what the dataset declares; the local runner does the same, in the same words (WrittenColumns)."""
from pyspark.sql import DataFrame
from pyspark.sql.types import StructType

from medallion.dataset import IN_THE_PATH, Dataset, OrderedTable


def wrong(dataset: Dataset, tables: dict[str, DataFrame]) -> str | None:
    """Why the tables cannot be published; None when they can."""
    found = (_wrong(table, written(tables[table.table].schema), table in dataset.gold) for table in (dataset.quarantine, dataset.silver, *dataset.gold))
    return next(filter(None, found), None)


def written(schema: StructType) -> dict[str, str]:
    """The columns with their types in Glue's words, which are Spark's but for one."""
    # Glue folds the case of names.
    return {field.name.lower(): field.dataType.simpleString().lower().replace("timestamp_ntz", "timestamp") for field in schema}


def _wrong(table: OrderedTable, columns: dict[str, str], is_gold: bool) -> str | None:
    partition = next((name for name in columns if is_gold and name in IN_THE_PATH), None)
    if partition is not None:
        return f"{table.table}.sql gives the column {partition}, which is a partition column and lives in the path: give it another name."
    differences = [text for name in sorted({*table.columns, *columns}) if (text := _difference(name, table.columns.get(name), columns.get(name)))]
    if not table.columns or not differences:
        return None
    return (f"{table.table}.sql gives other columns than dataset.json declares: {'; '.join(differences)}. "
            'Mend the statement (a type by a cast) or the table\'s "columns".')


def _difference(name: str, declared: str | None, given: str | None) -> str | None:
    if declared is None:
        return f"{name} is not declared"
    if given is None:
        return f"{name} is declared and not given"
    return None if given == declared else f"{name} is {given}, declared as {declared}"
