"""Wishes that several verbs take, in the same writing in each."""

import csv
import re
from datetime import date

from core.model.phrase import Refused


def annotators(told: str) -> list[str]:
    """Names with commas between them; one that holds a comma stands in quotation marks."""
    try:
        rows = list(csv.reader([told], skipinitialspace=True))
    except csv.Error:  # more than one line
        rows = []
    names = [name.strip() for name in next(iter(rows), [])]
    if not names or not all(names):
        raise Refused("Name the annotators with a comma between them, as in: Ana,Ben.")
    return names


_TIME = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)


def time(written: str) -> str:
    """A day, a month or a year as ISO writes it; an empty text is none."""
    if written and not _TIME.fullmatch(written):
        raise Refused("“{day}” is no day. Write it as 2025-03-15, 2025-03 or 2025.", day=written)
    return written


def end(written: str) -> str:
    """The last day of such a time: a month includes all of its days, and a year too."""
    return time(written) + {4: "-12-31", 7: "-31"}.get(len(written), "")


def day(written: str | None) -> date | None:
    """A day as `2025-03-15`; None and an empty text are none."""
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise Refused("“{written}” is no day. Write it as 2025-03-15.", written=written) from None
