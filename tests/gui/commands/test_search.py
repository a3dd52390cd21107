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


NOISE = [
    Findable("New project…", "File Ctrl+N", "create file"),
    Findable("Filter the list…", "Article", "narrow outlet date drafts"),
    Findable("Open project…", "File Ctrl+O"),
    Findable("Export…", "File Ctrl+E", "save as csv"),
    Findable("Import articles…", "File Ctrl+I", "add load bring in texts files"),
    Findable("Undo", "Edit Ctrl+Z", "take back revert"),
    Findable("Next draft", "Statement D"),
    Findable("Next article", "Article Ctrl+PgDown"),
    Findable("Delete statement", "Statement Delete"),
    Findable("Dark colours", "View", "theme dark mode night black"),
    Findable("Larger text", "View Ctrl++", "zoom in bigger font"),
    Findable("Full screen", "View F11"),
]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("filter", ["Filter the list…"]),  # and not what has to do with files
        ("fitler", ["Filter the list…"]),
        ("flter", ["Filter the list…"]),
        ("impotr", ["Import articles…"]),
        ("improt", ["Import articles…"]),
        ("exprot", ["Export…"]),  # and not what imports
        ("undp", ["Undo"]),
        ("udno", ["Undo"]),
        ("udo", ["Undo"]),  # of a short word, a letter may be missing
        ("nxt dr", ["Next draft"]),
        ("drak", ["Dark colours"]),  # and no drafts
        ("statment", ["Delete statement"]),
        ("statemnet", ["Delete statement"]),
        ("delte stat", ["Delete statement"]),
        ("artcile", ["Next article", "Import articles…"]),
        ("artic", ["Import articles…", "Next article", "Filter the list…"]),  # by its menu, last
        ("fulls", ["Full screen"]),
        ("zoom in", ["Larger text"]),
        ("prop", []),  # “proj” is near, and so is much else
        ("text", ["Larger text", "Import articles…"]),  # and not “next”
        ("undx zzzz", []),  # each word counts
        ("impossible", []),
        ("format", []),
        ("xe", []),
    ],
)
def test_typing_errors_are_forgiven_and_distant_likenesses_are_no_matches(
    typed: str, names: list[str]
) -> None:
    assert [NOISE[place].name for place in ranked(typed, NOISE)] == names
