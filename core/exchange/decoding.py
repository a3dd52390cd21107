"""From bytes to text: the mark at the beginning, then UTF-8, then a guess that is told as one."""

import codecs
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from core.model.phrase import Refused
from core.text.language import language_of

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatch

UTF_8 = "utf-8"
_MARKS = (  # the longer ones first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))
_SAMPLE = 65_536
# Where cp1250 and cp1252 fit equally well, these languages tell for the former.
_CENTRAL_EUROPE = frozenset(("pl", "cs", "sk", "hu", "sl", "hr", "bs", "ro", "sq"))


@dataclass(frozen=True, slots=True)
class Encoding:
    """The name Python gives it, and whether it was only guessed."""

    name: str
    is_guess: bool = False

    @property
    def is_utf_8(self) -> bool:
        return self.name in (UTF_8, "utf-8-sig")


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    encoding: Encoding


def decoded(raw: bytes) -> Decoded:
    """The text that the bytes hold; Refused if they hold none, or none that can be told."""
    marked = _marked(raw)
    if marked is None:
        _refuse_binary(raw)
        try:
            return Decoded(raw.decode(UTF_8), Encoding(UTF_8))
        except UnicodeDecodeError as error:
            marked = guessed(_sample(raw, error.start))
    try:
        return Decoded(raw.decode(marked.name), marked)
    except UnicodeDecodeError as error:
        raise _no_encoding() from error


def encoding_of(file: BinaryIO) -> Encoding:
    """The encoding of a file of any length, read once in pieces; it is then back at its start."""
    try:
        marked = _marked(file.read(4))
        if marked is not None:
            return marked
        file.seek(0)
        return _scanned(file)
    finally:
        file.seek(0)


def guessed(sample: bytes) -> Encoding:
    """What `sample`, which is not UTF-8, is most likely written in; Refused if nothing fits."""
    from charset_normalizer import from_bytes

    matches = list(from_bytes(sample))
    if not matches:
        raise _no_encoding()
    best = matches[0]
    rivals = [match for match in matches if _fit(match) == _fit(best)]
    western = next((m for m in rivals if "cp1252" in m.could_be_from_charset), None)
    if western is not None and (western is best or _is_western(sample)):
        return Encoding("cp1252", is_guess=True)
    return Encoding(best.encoding, is_guess=True)


def _fit(match: "CharsetMatch") -> tuple[float, float]:
    return (match.chaos, match.coherence)


def _is_western(sample: bytes) -> bool:
    return language_of(sample.decode("cp1252", errors="replace")) not in _CENTRAL_EUROPE


def _marked(raw: bytes) -> Encoding | None:
    return next((Encoding(name) for mark, name in _MARKS if raw.startswith(mark)), None)


def _scanned(file: BinaryIO) -> Encoding:
    decoder = codecs.getincrementaldecoder(UTF_8)()
    while piece := file.read(1 << 20):
        _refuse_binary(piece)
        try:
            decoder.decode(piece)
        except UnicodeDecodeError as error:
            return guessed(_sample(piece, min(error.start, len(piece))))
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        raise _no_encoding() from error
    return Encoding(UTF_8)


def _sample(raw: bytes, around: int) -> bytes:
    """Whole lines about the place that is not UTF-8, as many as a guess needs."""
    start = raw.rfind(b"\n", 0, max(0, around - _SAMPLE // 2)) + 1
    return raw[start : start + _SAMPLE] if around < start + _SAMPLE else raw[around:][:_SAMPLE]


def _refuse_binary(raw: bytes) -> None:
    controls = len(raw) - len(raw.translate(None, _CONTROLS))
    if b"\0" in raw or controls > max(2, len(raw) // 50):
        raise Refused("It is not a text: it holds bytes that no text holds.")


def _no_encoding() -> Refused:
    return Refused("Its encoding cannot be told; save it as UTF-8.")
