"""One text made of what is known."""

from collections.abc import Iterable, Mapping, Sequence

from core.model.phrase import without_controls
from core.reporting.hiding import hidden

_HEAD = """\
A problem with Glossator

Glossator wrote this, and has sent it to nobody. It holds no texts, quotes, names, titles or notes
of your work, and no folders. What you have added yourself stands first, as it was typed.
"""
_LONGEST = 400
"""Code points of a line."""


def report_of(words: str, parts: Mapping[str, Sequence[str]], private: Iterable[str] = ()) -> str:
    """`words`: those of whoever reports, kept as they are. `parts`: lines by their heading.

    `private`: what is to stand nowhere in the lines; see `hiding.private_words`.
    """
    told = [_HEAD]
    if words.strip():
        told.append(f"In my own words\n\n{words.strip()}\n")
    secret = tuple(private)
    for heading, lines in parts.items():
        clean = (hidden(without_controls(line), secret)[:_LONGEST].rstrip() for line in lines)
        body = "\n".join(f"  {line}" if line else "" for line in clean)
        told.append(f"{heading}\n\n{body or '  (nothing)'}\n")
    return "\n".join(told)
