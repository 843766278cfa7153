"""The lake as Hadoop sees it: a folder (file://) or a bucket (s3://), through the same calls."""
from dataclasses import dataclass

from pyspark.sql import SparkSession

from medallion.errors import TransformFailed


@dataclass(frozen=True)
class Stored:
    """A file as the store lists it; one that was replaced since has another length or another time."""
    name: str
    bytes: int
    modified: int


class Lake:
    def __init__(self, spark: SparkSession, root: str) -> None:
        """root is a URI, or a path of this machine."""
        self.root = (root if "://" in root else f"file://{root}").rstrip("/")
        self._jvm = spark._jvm
        self._conf = spark._jsc.hadoopConfiguration()
        self._fs = self._path("").getFileSystem(self._conf)
        self._renames = self._fs.getScheme() in ("file", "hdfs")
        if self._fs.getScheme() == "file":
            self._fs.setWriteChecksum(False)  # a lake holds no .crc files

    def uri(self, key: str) -> str:
        return f"{self.root}/{key}" if key else self.root

    def read(self, key: str) -> str | None:
        """The text of an object, or None where there is none."""
        if not self._fs.exists(self._path(key)):
            return None
        stream = self._fs.open(self._path(key))
        try:
            return self._jvm.org.apache.commons.io.IOUtils.toString(stream, "UTF-8")
        finally:
            stream.close()

    def write(self, key: str, text: str) -> None:
        stream = self._fs.create(self._path(key), True)
        stream.write(bytearray(text.encode("utf-8")))
        stream.close()

    def files(self, folder: str) -> list[str]:
        """The names of a folder's files, in order."""
        return [file.name for file in self.stored(folder)]

    def stored(self, folder: str) -> list[Stored]:
        """A folder's files, in the order of their names; none where there is no folder."""
        return [Stored(status.getPath().getName(), status.getLen(), status.getModificationTime()) for status in self._entries(folder) if status.isFile()]

    def folders(self, folder: str) -> list[str]:
        """The names of the folders in a folder, in order."""
        return [status.getPath().getName() for status in self._entries(folder) if status.isDirectory()]

    def move(self, source: str, target: str, to: "Lake | None" = None) -> None:
        """
        Puts one file in the place of another, as a whole: a reader sees the old or the new one. In one folder it is renamed; between stores, and
        in an object store, which has no rename, it is copied, and removed then.
        """
        to = to or self
        if self._renames and self.root == to.root:
            self._rename(source, target)
            return
        self.copy(source, target, to)
        self.delete(source)

    def copy(self, source: str, target: str, to: "Lake | None" = None) -> None:
        """Puts a copy of one file in the place of another, as a whole: in an object store it appears when its upload is complete; a folder renames it into place."""
        to = to or self
        folder, _, name = target.rpartition("/")
        # Readers pass over names that begin with a dot.
        written = f"{folder}/.{name}.new" if to._renames else target
        if not self._jvm.org.apache.hadoop.fs.FileUtil.copy(self._fs, self._path(source), to._fs, to._path(written), False, True, self._conf):
            raise TransformFailed(f"{source} could not be copied to {to.uri(target)}.")
        if to._renames:
            to._rename(written, target)

    def delete(self, key: str) -> None:
        """Removes an object, or a folder with all in it; nothing there is no error."""
        self._fs.delete(self._path(key), True)

    def _rename(self, source: str, target: str) -> None:
        self._fs.mkdirs(self._path(target).getParent())
        if not self._fs.rename(self._path(source), self._path(target)):
            raise TransformFailed(f"{source} could not be moved to {target}.")

    def _entries(self, folder: str) -> list:
        if not self._fs.exists(self._path(folder)):
            return []
        return sorted(self._fs.listStatus(self._path(folder)), key=lambda status: status.getPath().getName())

    def _path(self, key: str):
        return self._jvm.org.apache.hadoop.fs.Path(self.uri(key))
