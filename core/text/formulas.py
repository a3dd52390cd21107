"""Cells that a spreadsheet would run as a formula, and how they are kept from it."""

import re

SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫"
"""With which a formula begins: also the wide and the small forms, which some systems take alike."""
_BEGINS = re.compile(
    f"[\t\r\n]|[\\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[{re.escape(SIGNS)}]"
)
"""What cannot be seen before a sign may be trimmed; what begins with a break may end the cell."""


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet would run the cell, or take what follows for it."""
    return _BEGINS.match(cell) is not None


def as_text(cell: str) -> str:
    """The cell, with an apostrophe before it where a spreadsheet would run it."""
    return f"'{cell}" if is_formula(cell) else cell
