"""A dataset's transforms as its folder declares them: dataset.json and one {table}.sql a table. The same folder serves the local runner."""
import json
import re
from dataclasses import dataclass, field
from typing import Callable

from medallion import resources
from medallion.errors import TransformFailed
from medallion.fields import Field
from medallion.sql import Function, functions_of

_NAME = re.compile(r"[a-z][a-z0-9_]{0,99}")
IN_THE_PATH = ("year", "month", "day")
_GIVEN = ("source_key", "line_number", "line", "is_record")


@dataclass(frozen=True)
class OrderedTable:
    """A table that is written to files, with the order of its rows."""
    table: str
    order: tuple[str, ...]
    columns: dict[str, str] = field(default_factory=dict)
    """The declared columns with their Glue types; empty where the dataset declares none."""


@dataclass(frozen=True)
class Dataset:
    name: str
    fields: dict[str, Field]
    steps: tuple[str, ...]
    quarantine: OrderedTable
    max_quarantined_share: float
    silver: OrderedTable
    gold: tuple[OrderedTable, ...]
    sql: dict[str, str]
    functions: dict[str, Function]

    @property
    def tables(self) -> list[str]:
        """All tables in the order in which they are made."""
        return [*self.steps, self.quarantine.table, self.silver.table, *(gold.table for gold in self.gold)]


def load(folder: str, read: Callable[[str], str | None]) -> Dataset:
    """Loads a dataset; read gives the text of a file of its folder, or None where there is none."""
    try:
        root = json.loads(_must(folder, "dataset.json", read))
        if root["version"] != 1:
            raise ValueError(f"version {root['version']} is not 1")
        gold = tuple(_table(entry) for entry in root["gold"])
        if not gold:
            raise ValueError("gold names no table")
        fields = {_bronze(name): Field.parse(path) for name, path in root["bronze"].items()}
        nested = next((name for name, outer in fields.items() if any(map(outer.holds, fields.values()))), None)
        if nested is not None:
            raise ValueError(f"another field lies inside {nested}: take the one or the other")
        dataset = Dataset(
            _name(root["name"]), fields, tuple(_name(step) for step in root["steps"]), _table(root["quarantine"]),
            float(root["quarantine"]["maxShare"]), _table(root["silver"]), gold, {}, _functions(read))
        _refuse_names_taken(dataset.tables)
    except KeyError as error:
        raise TransformFailed(f"{folder}/dataset.json is not a dataset: the member {error} is missing") from error
    except (ValueError, TypeError) as error:
        raise TransformFailed(f"{folder}/dataset.json is not a dataset: {error}") from error
    dataset.sql.update({table: _must(folder, f"{table}.sql", read) for table in dataset.tables})
    return dataset


def _functions(read: Callable[[str], str | None]) -> dict[str, Function]:
    shipped, own = functions_of(resources.read("functions.json")), functions_of(read("functions.json") or '{"functions":{}}')
    twice = next((name for name in own if name in shipped), None)
    if twice is not None:
        raise ValueError(f"the function {twice} is there already; choose another name")
    return {**shipped, **own}


def _table(entry: dict) -> OrderedTable:
    return OrderedTable(_name(entry["table"]), tuple(_name(column) for column in entry["order"]),
                        _columns(entry["columns"]) if "columns" in entry else {})


def _columns(entry: dict) -> dict[str, str]:
    if not isinstance(entry, dict) or not entry or not all(isinstance(type, str) for type in entry.values()):
        raise ValueError('"columns" must name each column with its type')
    partition = next((name for name in entry if name in IN_THE_PATH), None)
    if partition is not None:
        raise ValueError(f'"columns.{partition}" is a partition column, which lives in the path and in no file')
    return {_name(name): type for name, type in entry.items()}


def _refuse_names_taken(tables: list[str]) -> None:
    if "bronze" in tables:
        raise ValueError("the table bronze holds the lines as they came: give yours another name")
    twice = next((table for table in tables if tables.count(table) > 1), None)
    if twice is not None:
        raise ValueError(f"the table {twice} is made twice")


def _bronze(name: str) -> str:
    # With two columns of one name an engine takes the one or the other, and says nothing.
    if name in _GIVEN:
        raise ValueError(f"\"bronze.{name}\" has a name that is taken: every bronze table has {', '.join(_GIVEN)} already. "
                         f"Choose another, for instance {name}_of_record")
    return _name(name)


def _name(name: str) -> str:
    # Names go into SQL and into paths as they are.
    if not _NAME.fullmatch(name):
        raise ValueError(f"'{name}' is no name: write lower-case letters, digits and _")
    return name


def _must(folder: str, name: str, read: Callable[[str], str | None]) -> str:
    text = read(name)
    if text is None:
        raise TransformFailed(f"The dataset needs {folder}/{name}, which is not there.")
    return text
