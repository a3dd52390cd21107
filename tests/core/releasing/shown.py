"""`python -m tests.core.releasing.shown` prints a release of the sample project.

Its files with their hashes, its card, and what checking it says.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from core.releasing.verifying import verified
from tests.core.exchange.gold.projects import sample_project
from tests.core.releasing.builders import manifest_of, released


def lines(top: Path) -> Iterator[str]:
    sample_project(top / "sample.glossator")
    out = top / "release"
    released(top / "sample.glossator", out, formats=("csv", "chat-jsonl"), resamples=1_000)
    for file in manifest_of(out)["files"]:
        yield f"{file['sha256'][:16]}…  {file['bytes']:>8,}  {file['path']}"
    yield from ("", (out / "README.md").read_text("utf-8"), (out / "losses.txt").read_text("utf-8"))
    found = verified(out)
    yield f"{found.name} {found.version}: {found.files} files, {found.quotes} quotes, " + (
        "all as they were released" if found.is_whole else "not whole"
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print("\n".join(lines(Path(folder))))
