"""The one change a text ever undergoes, at import, so that every program counts it alike."""

import hashlib
import re

_REPLACED = (
    ("\r\n", "\n"),
    ("\r", "\n"),
    ("\u2028", "\n"),
    ("\u2029", "\n"),
    ("\x00", "\ufffd"),
    ("\ufdd0", "\ufffd"),
    ("\ufdd1", "\ufffd"),
)
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def canonical(raw: str) -> str:
    """`raw` with `\\n` as its only line end, no leading BOM, and storable characters only.

    Lone surrogates, NUL and the non-characters that Qt keeps for itself (U+FDD0, U+FDD1) become
    U+FFFD. No Unicode form is changed and nothing is trimmed: U+00A0 stays. Applying it twice
    changes nothing more.
    """
    if raw.isascii() and "\r" not in raw and "\x00" not in raw:
        return raw
    text = raw.lstrip("\ufeff")
    for old, new in _REPLACED:  # each is one fast scan; one pattern for all is ten times slower
        text = text.replace(old, new)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = _LONE_SURROGATE.sub("\ufffd", text)
    return text


def digest(text: str) -> str:
    """SHA-256 of the canonical text's UTF-8 bytes, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
