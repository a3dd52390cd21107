"""The manual page: what stands in linux/glossator.1, and there in it what each verb says of itself.

Run as `manual.py FILE`, where the core can be imported.
"""

import sys
from pathlib import Path

from core.cli.reference import manual

WRITTEN = Path(__file__).resolve().parent / "linux" / "glossator.1"
MARK = '.\\" Each verb\n'
NAME = "glossator.1"


def page() -> str:
    written = WRITTEN.read_text(encoding="utf-8")
    if written.count(MARK) != 1:
        raise SystemExit(f"{WRITTEN.name} does not say where the verbs stand.")
    return written.replace(MARK, manual())


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf-8")
