"""Each thing that the language of searches can ask for, typed into the page, with what it lists."""

from collections.abc import Callable

import pytest

from core.commands.articles import SetArticleState
from core.commands.statements import AddStatement
from core.model.article import ArticleFilter
from core.model.codebook import EntryKind
from core.model.ids import EntryId
from core.model.layer import ArticleState
from core.model.span import Span
from core.model.statement import StatementParts
from gui.search.found import HIT
from gui.search.page import SearchPage
from gui.workplace import Workplace
from tests.gui.search.conftest import FILLERS, press

Search = Callable[[str], None]
BOTH = ["Article 1", "Article 2"]


@pytest.fixture
def told(workplace: Workplace, page: SearchPage) -> Workplace:
    """Poland supports a measure in “Article 2”, which is done."""
    bridge = workplace.desk.bridge
    project = bridge.project
    second = project.article_ids(None, ArticleFilter())[1]
    text = project.text(second)
    start = text.index("Warsaw waits")
    names = ((EntryKind.ACTOR, "Poland"), (EntryKind.STANCE, "supports"))
    actor, stance = (entry(workplace, *each) for each in names)
    parts = StatementParts(
        evidence=(Span.of(text, start, start + len("Warsaw waits")),),
        actor=actor,
        stance=stance,
        measure=entry(workplace, EntryKind.MEASURE, "Crisis hotline"),
    )
    bridge.run(AddStatement(second, parts))
    bridge.run(SetArticleState(second, ArticleState.DONE))
    return workplace


def entry(workplace: Workplace, kind: EntryKind, name: str) -> EntryId:
    found = workplace.desk.bridge.codebook.find(kind, name)
    assert found is not None
    return found.id


def listed(page: SearchPage) -> list[str]:
    model = page.articles.model
    return sorted(model.index(row, 0).data() for row in range(min(model.rowCount(), 20)))


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("berlin paris ", BOTH),
        ('"word from paris" ', BOTH[1:]),
        ("wait* ", BOTH[1:]),
        ("tallinn OR rome ", BOTH),
        ("berlin -tallinn ", BOTH[1:]),
        ("(tallinn OR rome) agrees ", BOTH[1:]),
        ("berlin NOT agrees ", BOTH[:1]),
        ("actor:Poland ", BOTH[1:]),
        ("stance:supports ", BOTH[1:]),
        ("stance:5 ", BOTH[1:]),
        ('measure:"Crisis hotline" ', BOTH[1:]),
        ("actor:Poland stance:opposes ", []),
        ("outlet:Wire date:2025-03-05 ", ["Summit 04", "Summit 32", "Summit 60"]),
        (
            "date:2025-03-05..2025-03-06 session ",
            [f"Summit {n:02}" for n in (4, 5, 32, 33, 60, 61)],
        ),
        ("state:done ", BOTH[1:]),
        ("state:done berlin ", BOTH[1:]),
        (r"/wa(rsaw|its)\b/ ", BOTH),
        (r"/^rome/ -outlet:Wire ", BOTH[1:]),
        ("submarine ", []),
    ],
)
def test_what_is_typed_lists_just_that(
    told: Workplace, page: SearchPage, search: Search, typed: str, wanted: list[str]
) -> None:
    search(typed)
    assert listed(page) == wanted
    assert page.articles.count == len(wanted)


@pytest.mark.parametrize(
    ("typed", "quotes"),
    [
        ("waits ", {"Berlin waits", "Warsaw waits"}),
        ('"warsaw waits" ', {"Warsaw waits"}),
        ("actor:Poland ", {"Warsaw waits"}),
        ("stance:supports state:done ", {"Warsaw waits"}),
        ("hotline ", {"Warsaw waits"}),
        (r"/^war/ ", {"Warsaw waits"}),
        ("has:draft waits ", {"Berlin waits"}),
    ],
)
def test_the_same_lists_statements(
    told: Workplace, page: SearchPage, search: Search, typed: str, quotes: set[str]
) -> None:
    search(typed)
    press("Ctrl+Tab")
    model = page.statements.model
    assert {model.index(row, 0).data(HIT).quote for row in range(model.rowCount())} == quotes


def test_nothing_is_left_out_of_very_many(
    told: Workplace, page: SearchPage, search: Search
) -> None:
    search("outlet:Wire ")
    assert page.articles.count == FILLERS


def test_a_field_that_does_not_exist_is_told_beside_what_is_found(
    page: SearchPage, search: Search
) -> None:
    search("colour:red")
    assert "There is no field “colour”: it was searched for as words." in page.note.text()
    search("akteur:Poland")
    assert "no field" not in page.note.text()
