"""The language of a text is told by its beginning."""

import pytest

from core.text.language import language_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministers agreed to talk about a new treaty with their neighbours.", "en"),
        ("Die Minister einigten sich auf Gespräche über einen neuen Vertrag.", "de"),
        ("Les ministres se sont mis d’accord pour parler d’un nouveau traité.", "fr"),
    ],
)
def test_a_sentence_is_enough_to_tell(text: str, expected: str) -> None:
    assert language_of(text) == expected


@pytest.mark.parametrize("text", ["", "12345 67890 !?", "Nineteen letters ab", "\U0001f54a" * 40])
def test_too_few_letters_tell_nothing(text: str) -> None:
    assert language_of(text) is None
