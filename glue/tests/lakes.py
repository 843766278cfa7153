"""A lake in a temporary folder, filled from the samples or from lines of a test."""
import gzip
import hashlib
import json
from datetime import datetime, timezone
from pathlib import Path

SAMPLES = Path(__file__).parents[2] / "samples" / "earthquakes"


class SampleLake:
    def __init__(self, root: Path) -> None:
        self.root = root

    def land_samples(self, day: str, run: str = "r1", ours: bool = True) -> str:
        """Lands a day of the samples in pages of 100 lines; gives the manifest's key."""
        feed = json.loads(gzip.decompress((SAMPLES / "usgs-all-week-2018-02-07.geojson.gz").read_bytes()))["features"]
        made = [entry["feature"] for entry in json.loads((SAMPLES / "made-by-us.json").read_text()) if ours and entry["day"] == day]
        features = [feature for feature in feed if _day(feature) == day] + made
        lines = [json.dumps(feature, separators=(",", ":"), ensure_ascii=False) + "\n" for feature in features]
        return self.land(day, run, ["".join(lines[start:start + 100]) for start in range(0, len(lines), 100)])

    def land(self, day: str, run: str, pages: list[str], **changes) -> str:
        """Lands pages as they are given and writes their manifest."""
        folder = f"raw/usgs/earthquakes/{day.replace('-', '/')}/run={run}"
        objects = []
        for number, page in enumerate(pages, 1):
            data = gzip.compress(page.encode("utf-8", "surrogateescape"), mtime=0)
            key = f"{folder}/page-{number:06d}.ndjson.gz"
            self.put(key, data)
            lines = page.count("\n") + (page != "" and not page.endswith("\n"))
            objects.append({"key": key, "records": lines, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()})
        manifest = {"version": 1, "source": "usgs", "stream": "earthquakes", "day": day, "run": run,
                    "records": sum(page["records"] for page in objects), "bytes": sum(page["bytes"] for page in objects), "objects": objects}
        self.put(f"{folder}/_manifest.json", json.dumps(manifest | changes).encode())
        return f"{folder}/_manifest.json"

    def put(self, key: str, data: bytes) -> None:
        (self.root / key).parent.mkdir(parents=True, exist_ok=True)
        (self.root / key).write_bytes(data)

    def files(self, folder: str = "") -> dict[str, bytes]:
        """Each file of a folder with its content, but for bronze."""
        paths = sorted(path for path in (self.root / folder).rglob("*") if path.is_file())
        keys = {str(path.relative_to(self.root)): path for path in paths}
        return {key: path.read_bytes() for key, path in keys.items() if not key.startswith("raw/")}

    def lines(self, key: str) -> list[dict]:
        """The objects of a gzip NDJSON file."""
        return [json.loads(line) for line in gzip.decompress((self.root / key).read_bytes()).decode().splitlines()]


def one(id: str, time: int = 1517800000000, **properties) -> str:
    """A line with a good event of 2018-02-05."""
    return json.dumps({"id": id, "properties": {"mag": 1.0, "time": time, **properties}, "geometry": {"coordinates": [1, 2, 3]}}) + "\n"


def _day(feature: dict) -> str:
    return datetime.fromtimestamp(feature["properties"]["time"] / 1000, timezone.utc).date().isoformat()
