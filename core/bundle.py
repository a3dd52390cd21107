"""What is known of this program as it was built: in a bundle, the commit and the day of it."""

import json
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

from core.__about__ import __version__

_STAMP = "build.json"
"""Among the resources of a bundle, and of nothing else."""


@dataclass(frozen=True, slots=True)
class Build:
    """`commit` and `day` (of that commit, in UTC) are None where it is no bundle that runs."""

    version: str
    commit: str | None = None
    day: str | None = None

    def __str__(self) -> str:
        """In one line, e.g. “0.1.0 (abc1234, 2026-11-23)”."""
        if self.commit is None:
            return f"{self.version} (from source)"
        return f"{self.version} ({', '.join(filter(None, (self.commit, self.day)))})"


def build() -> Build:
    """What runs; a stamp that makes no sense tells nothing."""
    with suppress(OSError, ValueError, KeyError, TypeError, OverflowError):
        stamp = resources.files("resources") / _STAMP
        known = json.loads(stamp.read_text(encoding="utf-8"))
        day = datetime.fromtimestamp(int(known["moment"]), UTC).date()
        return Build(__version__, str(known["commit"]), day.isoformat())
    return Build(__version__)


def inside() -> Path | None:
    """The folder that a bundle keeps its files in; None where it is no bundle that runs."""
    folder = getattr(sys, "_MEIPASS", None) if getattr(sys, "frozen", False) else None
    return None if folder is None else Path(folder)
