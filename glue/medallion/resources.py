"""The transforms that ship beside this package, in a folder or in the zip that Glue puts on the path."""
import os

_ROOT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "transforms")


def read(name: str) -> str:
    """The text of transforms/{name}; FileNotFoundError or OSError where there is none."""
    return __spec__.loader.get_data(os.path.join(_ROOT, *name.split("/"))).decode("utf-8")
