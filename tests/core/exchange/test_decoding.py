"""Bytes become the text that was meant, or a sentence."""

import codecs
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.exchange.decoding import Decoded, Encoding, decoded, decoded_as, encoding_of
from core.model.phrase import Refused

GERMAN = "Die Bundesregierung prüft größere Übungen, sagt die Ministerin „jetzt“.\n"
FRENCH = "L'été dernier, le gouvernement a décidé d'être très sévère à l'égard des manœuvres.\n"
POLISH = "Rząd chce rozmów, ale żąda gwarancji bezpieczeństwa dla całego regionu.\n"
RUSSIAN = "Москва требует гарантий безопасности и не хочет новых членов альянса.\n"
TURKISH = "Türkiye görüşmeleri destekliyor, İçişleri bakanı güvence istediğini açıkladı.\n"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_utf_8_is_read_as_it_is(text: str) -> None:
    raw = text.encode("utf-8")
    if raw.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return
    try:
        found = decoded(raw)
    except Refused:  # a text of control characters
        return
    assert found == Decoded(text, Encoding("utf-8"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_at_the_beginning_tells_the_encoding(encoding: str) -> None:
    found = decoded(("A😀B " + GERMAN).encode(encoding))
    assert found.text == "A😀B " + GERMAN
    assert found.encoding == Encoding(encoding)


@pytest.mark.parametrize(
    ("mark", "encoding"), [(codecs.BOM_UTF16_BE, "utf-16-be"), (codecs.BOM_UTF32_BE, "utf-32-be")]
)
def test_big_ends_first_are_read_too(mark: bytes, encoding: str) -> None:
    assert decoded(mark + GERMAN.encode(encoding)).text == GERMAN


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        ("Grüße", "cp1252"),
        (FRENCH, "cp1252"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (TURKISH, "cp1254"),
    ],
)
def test_older_encodings_are_guessed_and_told_as_a_guess(text: str, encoding: str) -> None:
    found = decoded(text.encode(encoding))
    assert found.text == text
    assert found.encoding == Encoding(encoding, is_guess=True)


@pytest.mark.parametrize(
    "raw",
    [
        b"abc\0def",
        bytes(range(256)) * 4,
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        "no mark".encode("utf-16-le"),
        b"\x01\x02\x03 three control characters in a short text",
    ],
)
def test_what_is_no_text_is_refused(raw: bytes) -> None:
    with pytest.raises(Refused, match="not a text"):
        decoded(raw)


def test_a_broken_utf_16_is_refused() -> None:
    with pytest.raises(Refused, match="encoding cannot be told"):
        decoded(codecs.BOM_UTF16_LE + b"\x00\xd8a")


def test_a_form_feed_makes_no_binary() -> None:
    assert decoded(b"\x0cpage one\x0cpage two\x0cpage three\x0c").text.count("\x0c") == 4


@pytest.mark.parametrize("before", [0, 1 << 20, (1 << 20) - 1, 3_000_000])
def test_a_long_file_is_judged_by_all_of_it(before: int) -> None:
    ascii_lines = b"plain line\n" * (before // 11 + 1)
    file = io.BytesIO(ascii_lines + GERMAN.encode("cp1252") * 3)
    assert encoding_of(file) == Encoding("cp1252", is_guess=True)
    assert file.tell() == 0


def test_a_character_cut_by_a_piece_of_reading_is_whole() -> None:
    file = io.BytesIO(b"a" * ((1 << 20) - 1) + "ü".encode() + b"b" * 100)
    assert encoding_of(file) == Encoding("utf-8")


def test_a_file_that_ends_inside_a_character_is_refused() -> None:
    with pytest.raises(Refused, match="encoding cannot be told"):
        encoding_of(io.BytesIO("abcü".encode()[:-1]))


@pytest.mark.parametrize("name", ["utf-8", "no such", "", "hex", "idna", "cp1252\0"])
def test_an_encoding_that_was_chosen_and_does_not_fit_is_refused(name: str) -> None:
    with pytest.raises(Refused, match="throughout"):
        decoded_as(b"\xff.\xfe" + b"a" * 70, name)
