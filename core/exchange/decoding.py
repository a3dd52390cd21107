"""From bytes to text: the mark at the beginning, then UTF-8, then a guess that is told as one."""

import codecs
from dataclasses import dataclass
from typing import BinaryIO

from core.model.phrase import Refused
from core.text.language import language_of

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
# What news is likely to be in; with those of old Macintoshes among them, guesses go wrong.
_KNOWN = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "cp874", "koi8_r", "koi8_u", "iso8859_2", "iso8859_5", "iso8859_7", "iso8859_9", "iso8859_15",
    "gb18030", "big5", "cp932", "euc_jp", "cp949",
]  # fmt: skip
CHOICES = (UTF_8, *_KNOWN)
"""What a file that was guessed wrong may be in."""
_WESTERN = "cp1252"
_AS_BROWSERS = {"iso8859-1": _WESTERN, "ascii": _WESTERN}
"""What those who declare the one mean."""
_USUAL = {
    **dict.fromkeys(("pl", "cs", "sk", "hu", "sl", "hr", "bs", "ro", "sq"), "cp1250"),
    **dict.fromkeys(("ru", "uk", "bg", "mk", "sr"), "cp1251"),
    **dict.fromkeys(("tr", "az"), "cp1254"),
    **dict.fromkeys(("et", "lv", "lt"), "cp1257"),
    "vi": "cp1258",
}


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


def decoded(raw: bytes, declared: str | None = None) -> Decoded:
    """The text that the bytes hold; Refused if they hold none, or none that can be told.

    `declared`: the encoding that a file names itself, taken where it fits.
    """
    marked = _marked(raw)
    if marked is None:
        _refuse_binary(raw)
        try:
            return Decoded(raw.decode(UTF_8), Encoding(UTF_8))
        except UnicodeDecodeError as error:
            marked = _declared(raw, declared) or guessed(_sample(raw, error.start))
    try:
        return Decoded(raw.decode(marked.name), marked)
    except UnicodeDecodeError as error:
        raise _no_encoding() from error


def decoded_as(raw: bytes, name: str) -> Decoded:
    """The text under an encoding that somebody chose; Refused where it cannot be that."""
    try:
        return Decoded(raw.decode(name), Encoding(name))
    except (LookupError, ValueError) as error:
        raise Refused(
            "It is not {encoding} throughout; save it as UTF-8.", encoding=name
        ) from error


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
    """What `sample`, which is not UTF-8, is most likely written in; Refused if nothing fits.

    Encodings that give equally orderly texts are told apart by the language.
    """
    from charset_normalizer import from_bytes

    matches = list(from_bytes(sample, cp_isolation=_KNOWN))
    if not matches:
        raise _no_encoding()
    best = matches[0]
    possible = {
        name
        for match in matches
        if match.chaos <= best.chaos
        for name in match.could_be_from_charset
    }
    usual = _USUAL.get(language_of(str(best)) or "", _WESTERN)
    return Encoding(usual if usual in possible else best.encoding, is_guess=True)


def is_marked(name: str) -> bool:
    """Whether a file says by its first bytes that it is in this encoding."""
    return any(name == known for _, known in _MARKS)


def _declared(raw: bytes, name: str | None) -> Encoding | None:
    """The encoding of that name if it is one of texts, and fits; browsers take Latin-1 so, too."""
    try:
        encoding = codecs.lookup(name or "")
        raw.decode(_AS_BROWSERS.get(encoding.name, encoding.name))
    except (LookupError, UnicodeError, ValueError):
        return None
    return Encoding(_AS_BROWSERS.get(encoding.name, encoding.name))


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
