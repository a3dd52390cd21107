"""What XML 1.0 has no way to write, not even escaped: most control characters, and two more."""

import re
from collections.abc import Iterable

_UNHELD = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
REPLACEMENT = "\ufffd"


def held(words: str, instead: str = REPLACEMENT) -> str:
    """The same with one sign of replacement, or nothing, for each character that cannot be."""
    return _UNHELD.sub(instead, words)


def unheld(words: Iterable[str | None]) -> int:
    """How many characters cannot be."""
    return sum(len(_UNHELD.findall(each)) for each in words if each)
