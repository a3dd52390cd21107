"""Words as they stand, where Markdown is read."""

import re

_SIGNS = re.compile(r"([\\`*_\[\]<>|#])")
_GAP = re.compile(r"[ \t\r\n]+")  # and no space that does not break, which French needs


def as_markdown(words: str) -> str:
    """The words on one line, with every sign that would mean something."""
    return _SIGNS.sub(r"\\\1", _GAP.sub(" ", words.strip()))
