"""A bronze run's manifest: the job reads the pages that it names, and lists nothing."""
import json
import re
from dataclasses import dataclass
from datetime import date

from medallion.errors import TransformFailed

# What a file's URI shows as it is; a key with anything else could not be told from its escaped form.
_KEY = re.compile(r"(?!.*(^|/)\.\.?(/|$))[A-Za-z0-9][A-Za-z0-9._=+/-]*")


@dataclass(frozen=True)
class Manifest:
    stream: str
    day: date
    run: str
    records: int
    size: int
    keys: tuple[str, ...]


def parse(key: str, text: str) -> Manifest:
    """Reads a manifest; key is its own, for messages."""
    try:
        json_ = json.loads(text)
        if json_["version"] != 1:
            raise ValueError(f"version {json_['version']} is not 1")
        objects = json_["objects"]
        manifest = Manifest(
            str(json_["stream"]), date.fromisoformat(json_["day"]), str(json_["run"]), int(json_["records"]),
            sum(int(page["bytes"]) for page in objects), tuple(str(page["key"]) for page in objects))
        bad = next((page for page in manifest.keys if not _KEY.fullmatch(page)), None)
        if bad is not None:
            raise ValueError(f"'{bad}' is no key: it is relative to the lake, of letters, digits and ._=+-/")
        return manifest
    except (ValueError, KeyError, TypeError) as error:
        raise TransformFailed(f"{key} is not a manifest: {error!r}. Ingest the day again.") from error
