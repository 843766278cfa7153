"""Stand-in: a Job that remembers what was called."""


class Job:
    calls: list[str] = []

    def __init__(self, glue_context) -> None:
        Job.calls = []

    def init(self, name: str, args: dict) -> None:
        Job.calls.append(f"init {name}")

    def commit(self) -> None:
        Job.calls.append("commit")
