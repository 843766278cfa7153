"""Binds {{name}} and {{function(arguments)}} in a statement; what has no meaning is refused, never passed on."""
import json
import re
from dataclasses import dataclass

from medallion.errors import TransformFailed

_INNERMOST = re.compile(r"\{\{\s*(?P<name>[a-z_][a-z0-9_]*)\s*(?P<call>\((?P<arguments>(?:(?!\{\{|\}\}).)*)\))?\s*\}\}", re.DOTALL)
_PARAMETER = re.compile(r"\{([a-z_]+)\}")
_MOST_CALLS = 10_000


@dataclass(frozen=True)
class Function:
    parameters: tuple[str, ...]
    text: str


def functions_of(text: str) -> dict[str, Function]:
    """The functions of a functions.json, with Spark's text."""
    table = json.loads(text)["functions"]
    return {name: Function(tuple(entry["parameters"]), entry.get("sql") or entry["spark"]) for name, entry in table.items()}


def bind(text: str, functions: dict[str, Function], names: dict[str, str]) -> str:
    """The statement with every name bound."""
    # Innermost first: a call's arguments hold no braces by the time it is bound. The bound stops functions that call themselves.
    for _ in range(_MOST_CALLS):
        match = _INNERMOST.search(text)
        if match is None:
            if "{{" in text or "}}" in text:
                raise TransformFailed(f"Braces do not pair, or do not hold a name or a call: {text[max(text.find('{{'), 0):][:80]}")
            return text
        text = text[: match.start()] + _replacement(match, functions, names) + text[match.end():]
    raise TransformFailed(f"The SQL has more than {_MOST_CALLS} calls: does a function call itself?")


def _replacement(match: re.Match, functions: dict[str, Function], names: dict[str, str]) -> str:
    name = match["name"]
    if match["call"] is None:
        if name not in names:
            raise TransformFailed(f"{{{{{name}}}}} is bound to nothing. There are: {', '.join(sorted(names))}.")
        return names[name]
    if name not in functions:
        raise TransformFailed(f"No function {name}. There are: {', '.join(sorted(functions))}.")
    function, arguments = functions[name], _arguments(match["arguments"])
    if len(arguments) != len(function.parameters):
        raise TransformFailed(
            f"{name} takes {len(function.parameters)} arguments ({', '.join(function.parameters)}), not {len(arguments)}: {match[0]}")
    values = dict(zip(function.parameters, arguments))
    return _PARAMETER.sub(lambda hole: values.get(hole[1], hole[0]), function.text)


def _arguments(text: str) -> list[str]:
    arguments, current, depth, quoted = [], "", 0, False
    for character in text:
        if character == "'":
            quoted = not quoted
        if not quoted:
            depth += (character in "([") - (character in ")]")
        if character == "," and depth == 0 and not quoted:
            arguments.append(current.strip())
            current = ""
        else:
            current += character
    return [*arguments, current.strip()]
