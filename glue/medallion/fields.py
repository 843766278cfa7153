"""Where a bronze column lies in its line: members and array places only, which both engines read alike."""
from __future__ import annotations

import re
from dataclasses import dataclass

_PATH = re.compile(r"\$((?:\.[A-Za-z_][A-Za-z0-9_]*)+)(?:\[([0-9]{1,4})\])?")


@dataclass(frozen=True)
class Field:
    members: tuple[str, ...]
    place: int | None

    @staticmethod
    def parse(text: str) -> Field:
        match = _PATH.fullmatch(text)
        if match is None:
            raise ValueError(f"'{text}' is no path: write $.member.member, and [n] at the end for a place in an array")
        return Field(tuple(match[1][1:].split(".")), None if match[2] is None else int(match[2]))

    def holds(self, other: Field) -> bool:
        """Whether the other path goes through this one's value: Spark reads a value as text or as what is in it, not as both."""
        inside = other.members[: len(self.members)] == self.members
        return inside and (len(other.members) > len(self.members) or (other.place is None) != (self.place is None))


def schema_of(fields: list[Field]) -> str:
    """The DDL of a struct that holds every field as text."""
    return f"struct<{', '.join(_members(fields, ()))}>"


def parents_of(fields: list[Field]) -> list[tuple[str, ...]]:
    """The objects that hold fields, the line itself first."""
    return sorted({field.members[:depth] for field in fields for depth in range(len(field.members))})


def _members(fields: list[Field], parent: tuple[str, ...]) -> list[str]:
    depth = len(parent)
    inside = [field for field in fields if field.members[:depth] == parent]
    ddl = []
    for member in dict.fromkeys(field.members[depth] for field in inside):
        path = (*parent, member)
        leaves = [field for field in inside if field.members == path]
        if not leaves:
            ddl.append(f"`{member}`: struct<{', '.join(_members(inside, path))}>")
        else:
            ddl.append(f"`{member}`: {'string' if leaves[0].place is None else 'array<string>'}")
    return ddl
