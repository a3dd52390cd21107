"""A new entry is made only when it is asked for in so many words."""

import pytest
from PySide6.QtCore import Qt

from core.model.codebook import ActorKind, EntryKind
from gui.panels.candidate_delegate import CandidateDelegate, offer_to_create
from gui.panels.form import Form
from gui.panels.tag_panels import TagPanels
from tests.core import builders
from tests.gui.panels.builders import HOTLINE, NOBODY, Window, highlighted, offered, press

ENTER, UP, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down
Desk = Window[TagPanels]


def test_the_last_row_offers_to_create_what_was_typed(window: Desk, form: Form) -> None:
    window.begin(HOTLINE)
    press("Ger")
    assert offered(form.actor)[-1] == "Create “Ger”"
    assert highlighted(form.actor) == "Germany, in evidence"


def test_there_is_nothing_to_create_before_anything_is_typed(window: Desk, form: Form) -> None:
    window.begin(HOTLINE)
    assert not any(row.startswith("Create") for row in offered(form.actor))


def test_a_name_that_exists_is_not_offered_for_creation(window: Desk, form: Form) -> None:
    window.begin(HOTLINE)
    press("germany")
    assert offered(form.actor) == ["Germany, in evidence"]


def test_enter_with_no_match_creates_nothing_yet(window: Desk, form: Form) -> None:
    window.begin(HOTLINE)
    press("Atlantis")
    assert highlighted(form.actor) is None
    press(ENTER)
    assert highlighted(form.actor) == "Create “Atlantis”"
    assert window.stored == []
    assert window.project.codebook.find(EntryKind.ACTOR, "Atlantis") is None
    press(ENTER)
    assert window.stored == [("Atlantis", None, None)]
    assert form.stance.row.hasFocus()


def test_ctrl_enter_creates_at_once(window: Desk) -> None:
    window.begin(HOTLINE)
    press("Ger")
    press(ENTER, ctrl=True)
    assert window.stored == [("Ger", None, None)]


def test_the_row_can_be_reached_by_arrow(window: Desk) -> None:
    window.begin(HOTLINE)
    press("Ger", UP, ENTER)
    assert window.stored == [("Ger", None, None)]


def test_a_name_is_stored_as_typed_but_for_outer_spaces(window: Desk) -> None:
    name = "the Föreign  Minister of Moltó-Lontano (acting), “interim” 大臣 " * 3
    window.begin(HOTLINE)
    press("x")
    line = window.feature.form.actor.line
    line.clear()
    line.insert(f"  {name} ")
    press(ENTER, ctrl=True)
    assert window.stored == [(name.strip(), None, None)]


def test_a_new_actor_is_of_unknown_kind(window: Desk) -> None:
    window.begin(HOTLINE)
    press("Atlantis")
    press(ENTER, ctrl=True)
    assert builders.entry(window.project, EntryKind.ACTOR, "Atlantis").actor_kind is (
        ActorKind.UNKNOWN
    )


@pytest.mark.parametrize("is_stored", [False, True])
def test_creating_is_one_step_to_undo(window: Desk, is_stored: bool) -> None:
    if is_stored:
        window.show_statement(window.record(NOBODY, None, "opposes", None))
        window.feature.focus_actor()
    else:
        window.begin(NOBODY)
    before = builders.tables(window.project)
    press("Atlantis")
    press(ENTER, ctrl=True)
    assert window.stored[0][0] == "Atlantis"
    window.desk.bridge.undo()
    assert builders.tables(window.project) == before


def test_a_new_measure_completes_a_statement(window: Desk) -> None:
    window.show_statement(window.record(HOTLINE, "Germany", "supports", None))
    window.feature.focus_measure()
    press("a summit")
    press(ENTER, ctrl=True)
    assert window.stored == [("Germany", "supports", "a summit")]
    assert window.reader.hasFocus()


def test_an_alias_that_is_taken_is_refused_in_a_sentence(window: Desk, form: Form) -> None:
    window.begin(HOTLINE)
    press("Berlin")
    press(ENTER, ctrl=True)
    assert window.said == ["“Berlin” is already in the codebook as “Germany”."]
    assert window.stored == []
    assert form.actor.line.text() == "Berlin"
    assert form.actor.line.hasFocus()


def test_ctrl_enter_in_an_empty_field_does_nothing(window: Desk, form: Form) -> None:
    before = builders.everything(window.project)
    window.begin(HOTLINE)
    press(ENTER, ctrl=True)
    assert builders.everything(window.project) == before
    assert form.actor.line.hasFocus()


def test_a_new_entry_is_offered_from_then_on(window: Desk, form: Form) -> None:
    window.begin(HOTLINE)
    press("Atlantis")
    press(ENTER, ctrl=True)
    window.begin(HOTLINE)
    press("atla")
    assert offered(form.actor)[0] == "Atlantis, recent"


def test_the_highlighted_offer_says_that_enter_takes_it(window: Desk, form: Form) -> None:
    window.begin(HOTLINE)
    press("Atlantis")
    offers, delegate = form.actor.list, form.actor.list.itemDelegate()
    assert isinstance(delegate, CandidateDelegate)
    row = offers.row_at(0)
    assert row is not None
    assert offers.highlighted is None
    assert delegate.aside(row, is_current=False) == "Ctrl ↵"
    press(ENTER)
    assert offers.highlighted == row
    assert delegate.aside(row, is_current=True) == "Enter creates it"


def test_only_a_name_too_wide_for_its_row_is_elided(form: Form) -> None:
    metrics = form.fontMetrics()
    assert offer_to_create("NATO chiefs", metrics, 200) == "Create “NATO chiefs”"
    narrow = offer_to_create("NATO chiefs and everybody else", metrics, 160)
    assert narrow.startswith("Create “NATO")
    assert narrow.endswith("…”")
    assert metrics.horizontalAdvance(narrow) <= 160
