"""Which commands a few letters find."""

import pytest

from gui.commands.search import Findable, ranked

COMMANDS = [
    Findable("New project…", "File Ctrl+N"),
    Findable("Save a copy…", "File Ctrl+Shift+S"),
    Findable("Next article", "Article Ctrl+PgDown"),
    Findable("Done with this article", "Article Ctrl+Enter"),
    Findable("Start a statement here", "Statement Enter"),
    Findable("Next statement", "Statement N"),
    Findable("Next draft", "Statement D"),
    Findable("Previous flagged statement", "Statement Shift+G"),
    Findable("Larger text", "View Ctrl++"),
    Findable("Übersicht", "Ansicht"),
]


def found(query: str) -> list[str]:
    return [COMMANDS[place].name for place in ranked(query, COMMANDS)]


def test_nothing_typed_lists_all_in_their_order() -> None:
    assert found("  ") == [command.name for command in COMMANDS]


def test_the_beginning_of_a_name_comes_before_the_beginning_of_a_word() -> None:
    assert found("sta")[0] == "Start a statement here"
    assert set(found("sta")[1:3]) == {"Next statement", "Previous flagged statement"}


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("next dr", "Next draft"),
        ("draft next", "Next draft"),
        ("DONE", "Done with this article"),
        ("ext art", "Next article"),  # parts of words
        ("sac", "Save a copy…"),  # initials
        ("nexdra", "Next draft"),  # beginnings of words
        ("file copy", "Save a copy…"),  # the menu counts
        ("ctrl pgdown", "Next article"),  # and so do the keys
        ("stetement", "Start a statement here"),  # typing errors
        ("flaged", "Previous flagged statement"),
        ("ubersicht", "Übersicht"),  # accents may be left out
    ],
)
def test_what_is_typed_finds_the_command(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_what_fits_nothing_finds_nothing() -> None:
    assert found("zzzz") == []
    assert found("qx") == []
