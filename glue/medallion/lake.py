"""The lake as Hadoop sees it: a folder (file://) or a bucket (s3://), through the same calls."""
from pyspark.sql import SparkSession

from medallion.errors import TransformFailed


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
        if not self._fs.exists(self._path(folder)):
            return []
        return sorted(status.getPath().getName() for status in self._fs.listStatus(self._path(folder)) if status.isFile())

    def move(self, source: str, target: str) -> None:
        """
        Puts one file in the place of another, as a whole: a reader sees the old or the new one. A folder renames; an object store has no rename,
        and there a copy appears when its upload is complete.
        """
        start, end = self._path(source), self._path(target)
        self._fs.mkdirs(end.getParent()) if self._renames else None
        done = self._fs.rename(start, end) if self._renames else self._jvm.org.apache.hadoop.fs.FileUtil.copy(
            self._fs, start, self._fs, end, False, True, self._conf)
        if not done:
            raise TransformFailed(f"{source} could not be moved to {target}.")

    def delete(self, key: str) -> None:
        """Removes an object, or a folder with all in it; nothing there is no error."""
        self._fs.delete(self._path(key), True)

    def _path(self, key: str):
        return self._jvm.org.apache.hadoop.fs.Path(self.uri(key))
