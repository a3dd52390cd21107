"""A text changes once, at import, and only where it must."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.canonical import canonical, digest
from tests.core.text.samples import samples

REPLACED = "\r\u2028\u2029\ufeff\x00\ufdd0\ufdd1"
TRAPS = "\r\n\u2028\u2029\ufeff\x00\ud800\udfff\ufdd0\ufdd1 a\u00a0\u0301\u0085\x0b\x0c\U0001f600"
raw_texts = st.text(st.one_of(st.sampled_from(TRAPS), st.characters()), max_size=60)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("a\r\nb\rc\u2028d\u2029e\nf", "a\nb\nc\nd\ne\nf"),
        ("\r\r\n\n\r", "\n\n\n\n"),
        ("\ufeffTitle", "Title"),
        ("\ufeff\ufeffTitle", "Title"),
        ("Ti\ufefftle", "Ti\ufefftle"),
        ("a\ud83db", "a\ufffdb"),
        ("\udc00\ud800", "\ufffd\ufffd"),
        ("a\x00b", "a\ufffdb"),
        ("\ufdd0a\ufdd1", "\ufffda\ufffd"),
    ],
)
def test_what_no_program_counts_alike_is_replaced(raw: str, expected: str) -> None:
    assert canonical(raw) == expected


@pytest.mark.parametrize(
    "text",
    [
        "10\u00a0000 and\u202f5\u00a0%",
        "Cafe\u0301 and Caf\u00e9",
        "non\u2011breaking",
        "\ufb01ligature",
        "a\tb  \n  c ",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "\ufdcf\ufdd2\ufffe\uffff\x85\x0b\x0c",
        "",
    ],
)
def test_nothing_else_changes(text: str) -> None:
    assert canonical(text) == text


@given(raw_texts)
def test_canonical_twice_is_canonical_once(raw: str) -> None:
    assert canonical(canonical(raw)) == canonical(raw)


@given(raw_texts)
def test_a_canonical_text_can_be_stored_and_read_back(raw: str) -> None:
    text = canonical(raw)
    assert text.encode("utf-8").decode("utf-8") == text
    assert not set(text) & set("\r\u2028\u2029\x00\ufdd0\ufdd1")
    assert not text.startswith("\ufeff")


@given(st.text(st.characters(codec="utf-8", exclude_characters=REPLACED)))
def test_a_text_without_the_traps_stays_as_it_is(text: str) -> None:
    assert canonical(text) == text


def test_the_digest_is_the_one_every_tool_computes() -> None:
    text = "Caf\u00e9 \U0001f54a"
    assert digest(text) == hashlib.sha256(text.encode("utf-8")).hexdigest()
    assert digest("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_texts_that_differ_in_unicode_form_have_different_digests() -> None:
    assert digest("Caf\u00e9") != digest("Cafe\u0301")


@pytest.mark.parametrize("text", samples())
def test_samples_are_canonical_and_keep_their_lines(text: str) -> None:
    windows = "\ufeff" + text.replace("\n", "\r\n")
    expected = text[1:] if text.startswith("\ufeff") else text
    assert canonical(windows) == expected
