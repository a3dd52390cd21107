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


UNKNOWN = "Not in the codebook. ↓ and Enter, or Ctrl+Enter, creates it."


def told(form: Form) -> str:
    """What is said under the field of the actor."""
    return form.actor.unknown.text() if form.actor.unknown.isVisible() else ""


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Tab])
def test_enter_or_tab_creates_nothing_however_often_and_says_what_does(
    window: Desk, form: Form, key: Qt.Key
) -> None:
    window.begin(HOTLINE)
    press("Atlantis")
    assert told(form) == ""
    for _ in range(3):
        press(key)
        assert highlighted(form.actor) is None
        assert told(form) == UNKNOWN
        assert form.actor.line.accessibleDescription() == UNKNOWN
        assert form.actor.line.hasFocus()
        assert form.actor.line.text() == "Atlantis"
    assert window.stored == []
    assert window.project.codebook.find(EntryKind.ACTOR, "Atlantis") is None


def test_going_to_the_row_and_enter_creates(window: Desk, form: Form) -> None:
    window.begin(HOTLINE)
    press("Atlantis", ENTER, DOWN)
    assert highlighted(form.actor) == "Create “Atlantis”"
    assert told(form) == ""
    press(ENTER)
    assert window.stored == [("Atlantis", None, None)]
    assert form.stance.row.hasFocus()


@pytest.mark.parametrize("keys", [("x",), (Qt.Key.Key_Backspace,), (Qt.Key.Key_Escape,)])
def test_what_is_said_of_an_unknown_name_goes_with_the_name(
    window: Desk, form: Form, keys: tuple[Qt.Key | str, ...]
) -> None:
    window.begin(HOTLINE)
    press("Atlantis", ENTER)
    press(*keys)
    assert told(form) == ""


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
    press(DOWN)
    assert offers.highlighted == row
    assert delegate.aside(row, is_current=True) == "Enter creates it"


def test_only_a_name_too_wide_for_its_row_is_elided(form: Form) -> None:
    metrics = form.fontMetrics()
    assert offer_to_create("NATO chiefs", metrics, 200) == "Create “NATO chiefs”"
    narrow = offer_to_create("NATO chiefs and everybody else", metrics, 160)
    assert narrow.startswith("Create “NATO")
    assert narrow.endswith("…”")
    assert metrics.horizontalAdvance(narrow) <= 160
