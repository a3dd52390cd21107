"""What a refusal lists of a file is short enough to be read."""

from core.commands.incoming import MAX_LISTED, clipped, shortened
from core.model.phrase import Phrase


def phrases(number: int) -> list[Phrase]:
    return [Phrase("{n}", {"n": str(n)}) for n in range(number)]


def test_long_lists_are_cut_and_the_rest_is_counted() -> None:
    assert str(shortened(phrases(1))) == "0"
    assert str(shortened(phrases(3))) == "0; 1; 2"
    assert str(shortened(phrases(MAX_LISTED))).endswith("; 11")
    assert str(shortened(phrases(MAX_LISTED + 2))).endswith("; 11; and 2 more")


def test_long_quotes_are_cut() -> None:
    assert clipped("a\n b") == "a b"
    assert len(clipped("x" * 100)) == 80
