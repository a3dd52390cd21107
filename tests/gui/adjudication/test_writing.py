"""Writing a statement anew by keys: the desk's pickers, evidence of any version or of one's own."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.commands.statements import SetVoice
from core.model.codebook import EntryKind
from core.model.ids import ArticleId
from core.model.span import Role
from core.model.statement import Statement, Voice
from core.model.verdict import Cause
from gui.adjudication.anew_pane import AnewPane
from gui.adjudication.versions_view import VersionsView
from gui.panels.entry_line import EntryLine
from gui.panels.free_form import FreeForm
from gui.panels.stance_row import StanceRow
from gui.reader.choosing import PassageChooser
from gui.reader.view import ArticleView
from gui.shared.actions import ActionId
from tests.core import builders
from tests.core.adjudication.builders import HOTLINE, REJECTS, gold, quotes, said_of
from tests.gui.adjudication.conftest import Room
from tests.gui.panels.builders import highlighted, press

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def settle(qtbot: QtBot, window: Room) -> None:
    qtbot.waitUntil(lambda: not window.feature.is_busy)
    QApplication.processEvents()


@pytest.fixture
def stance(window: Room, qtbot: QtBot) -> Room:
    """The case in which only the stance differs is shown."""
    press("j")
    settle(qtbot, window)
    return window


def pane(window: Room) -> AnewPane:
    found = window.feature.cases.writing.pane
    assert found is not None
    return found


def form(window: Room) -> FreeForm:
    found = pane(window).parts
    assert isinstance(found, FreeForm)
    return found


def text(window: Room) -> PassageChooser:
    found = pane(window).passage
    assert isinstance(found, PassageChooser)
    return found


def is_writing(window: Room) -> bool:
    return window.feature.cases.writing.is_open and pane(window).isVisible()


def only_gold(window: Room, article: ArticleId) -> Statement:
    (found,) = gold(window.project, article)
    return found


def names(window: Room, article: ArticleId) -> tuple[str | None, ...]:
    return said_of(window.project, only_gold(window, article).parts)


def press_with(modifier: Qt.KeyboardModifier, *keys: Qt.Key) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)


def focus() -> object:
    return QApplication.focusWidget()


def test_the_pickers_of_the_desk_choose_the_parts(
    stance: Room, qtbot: QtBot, article: ArticleId
) -> None:
    press("n")
    assert is_writing(stance)
    assert focus() is form(stance).form.actor.line
    press("fra")
    assert highlighted(form(stance).form.actor) == "France, in article"
    press(KEY.Key_Return)
    assert focus() is pane(stance).take
    form(stance).focus_part(EntryKind.STANCE)
    assert isinstance(focus(), StanceRow)
    press("3")
    press(KEY.Key_Return)
    settle(qtbot, stance)
    assert names(stance, article) == ("France", "neutral", "crisis hotline", HOTLINE)
    assert not is_writing(stance)


def test_it_begins_with_what_the_versions_say_and_names_them(
    stance: Room, qtbot: QtBot, article: ArticleId
) -> None:
    press("n")
    assert pane(stance).draft.lacking == []
    press("fra", KEY.Key_Return, KEY.Key_Return)
    settle(qtbot, stance)
    told = only_gold(stance, article).provenance
    assert told is not None
    assert (told["how"], told["kind"], told["by"]) == ("adjudicated", "write", "Dora")
    assert told["from"]
    assert {each["annotator"] for each in told["from"]} <= {"Anna", "Ben"}  # type: ignore[attr-defined]


def test_a_key_takes_the_evidence_of_any_version(
    window: Room, qtbot: QtBot, article: ArticleId
) -> None:
    """Of the case in which only Ben has a statement: and of each version that has one."""
    press("n")
    (button,) = pane(window).sources
    assert button.text().startswith("Alt+1  Evidence of ")
    text(window).setFocus()
    press(KEY.Key_Home, KEY.Key_Return)
    taken = pane(window).draft.parts.evidence
    press_with(ALT, KEY.Key_1)
    assert pane(window).draft.parts.evidence != taken
    assert quotes(pane(window).draft.parts.evidence) == ["a ban on enlargement"]


def test_the_key_works_in_a_field_and_types_nothing(stance: Room) -> None:
    press("n", "fra")
    before = pane(stance).draft.parts.evidence
    pane(stance)._take_evidence((builders.quoting(REJECTS),))
    form(stance).focus_part(EntryKind.ACTOR)
    press_with(ALT, KEY.Key_2)
    assert pane(stance).draft.parts.evidence == before
    line = focus()
    assert isinstance(line, EntryLine)
    assert "2" not in line.text()


def test_evidence_is_chosen_in_the_text_by_keys(
    stance: Room, qtbot: QtBot, article: ArticleId
) -> None:
    press("n", KEY.Key_Escape, "n")
    text(stance).setFocus()
    assert isinstance(focus(), ArticleView)
    press(KEY.Key_Home, KEY.Key_Return)
    first = quotes(pane(stance).draft.parts.evidence)
    press(KEY.Key_End, "+")
    assert len(pane(stance).draft.parts.evidence) == 2
    press("-")
    assert quotes(pane(stance).draft.parts.evidence) == first
    press("e")
    press_with(SHIFT, KEY.Key_Left)
    press(KEY.Key_Return)
    (moved,) = quotes(pane(stance).draft.parts.evidence)
    assert first[0].startswith(moved)
    assert len(moved) < len(first[0])


def test_evidence_is_chosen_in_the_text_by_mouse(stance: Room, qtbot: QtBot) -> None:
    press("n")
    view = text(stance).view
    span = builders.quoting(REJECTS)
    start, end = view.caret_rect(span.start).center(), view.caret_rect(span.end).center()
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, end - QPoint(2, 0))
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    view.setFocus()
    press(KEY.Key_Return)
    assert quotes(pane(stance).draft.parts.evidence) == [REJECTS]


def test_a_shaped_passage_and_a_letter_mark_where_a_part_is_named(
    stance: Room, qtbot: QtBot, article: ArticleId
) -> None:
    press("n")
    view = text(stance)
    view.setFocus()
    span = builders.quoting("supports")
    view.input.cursor.select(span.start, span.end)  # type: ignore[union-attr]
    press("s")
    assert quotes(pane(stance).draft.parts.spans(Role.STANCE)) == ["supports"]
    press("a")
    assert focus() is form(stance).form.actor.line


def test_a_digit_in_the_text_is_the_stance(stance: Room) -> None:
    press("n")
    text(stance).setFocus()
    press("2")
    chosen = pane(stance).draft.parts.stance
    assert stance.project.codebook.name_of(chosen) == "sceptical"


def test_other_keys_of_a_case_do_nothing_while_one_writes(stance: Room, article: ArticleId) -> None:
    press("n")
    text(stance).setFocus()
    press("x", "0", "b", "g")
    assert gold(stance.project, article) == []
    assert is_writing(stance)
    assert stance.feature.cases.case.why.cause is None


def test_a_draft_survives_a_visit_to_the_next_case(stance: Room, qtbot: QtBot) -> None:
    press("n", "fra", KEY.Key_Return)
    draft = pane(stance).draft
    press(KEY.Key_F8)
    settle(qtbot, stance)
    assert not is_writing(stance)
    assert stance.feature.cases.case.told.text().startswith("They differ in: Statement missing")
    press(KEY.Key_F8)
    settle(qtbot, stance)
    assert is_writing(stance)
    assert pane(stance).draft == draft
    assert form(stance).form.actor.line.text() == "France"


def test_esc_leaves_the_draft_where_it_is_taken_up_again(stance: Room, qtbot: QtBot) -> None:
    press("n", "fra", KEY.Key_Return, KEY.Key_Escape)
    settle(qtbot, stance)
    assert not is_writing(stance)
    assert isinstance(focus(), VersionsView)
    case = stance.feature.cases.case
    assert case.write.text() == "N  Go on writing…"
    press("n")
    assert is_writing(stance)
    assert form(stance).form.actor.line.text() == "France"


def test_undo_takes_it_back_in_one_step_and_the_draft_is_there_still(
    stance: Room, qtbot: QtBot, article: ArticleId
) -> None:
    press("n", "fra", KEY.Key_Return, KEY.Key_Return)
    settle(qtbot, stance)
    assert names(stance, article)[0] == "France"
    stance.desk.bridge.undo()
    settle(qtbot, stance)
    qtbot.waitUntil(lambda: stance.feature.cases.case.shown is not None)
    settle(qtbot, stance)
    assert gold(stance.project, article) == []
    assert not is_writing(stance)
    press("n")
    assert form(stance).form.actor.line.text() == "France"


def test_a_cause_and_a_note_go_with_it(stance: Room, qtbot: QtBot, article: ArticleId) -> None:
    press("g", "n")
    why = pane(stance).why
    assert why.cause is Cause.GUIDELINE_GAP
    why.note.setFocus()
    press("who speaks?", KEY.Key_Return)
    assert focus() is pane(stance).take
    press(KEY.Key_Return)
    settle(qtbot, stance)
    (gap,) = stance.project.gaps()
    assert (gap.verdict.cause, gap.verdict.note) == (Cause.GUIDELINE_GAP, "who speaks?")


def test_the_voice_is_chosen_too_and_goes_into_gold(
    stance: Room, qtbot: QtBot, article: ArticleId
) -> None:
    press("n")
    details = form(stance).form.details
    assert details.voice.isVisible()
    assert not details.confidence.isVisible()
    assert not details.note.isVisible()
    details.voice.setFocus()
    press(KEY.Key_Right, KEY.Key_Space)
    voice = pane(stance).draft.parts.voice
    assert voice is not None
    pane(stance).take.setFocus()
    press(KEY.Key_Return)
    settle(qtbot, stance)
    assert only_gold(stance, article).parts.voice is voice


def test_a_name_that_the_codebook_lacks_is_made_and_chosen(stance: Room) -> None:
    press("n", "Atlantis")
    press(KEY.Key_Return, ctrl=True)
    actor = pane(stance).draft.parts.actor
    assert stance.project.codebook.name_of(actor) == "Atlantis"


def test_what_is_missing_is_said_and_cannot_be_decided(stance: Room, article: ArticleId) -> None:
    press("n")
    pane(stance)._set(EntryKind.STANCE, None)
    assert pane(stance).lacking.text() == "Still missing: Stance"
    assert not pane(stance).take.isEnabled()
    pane(stance).decide()
    assert gold(stance.project, article) == []


def test_what_was_written_is_there_to_be_written_otherwise(
    stance: Room, qtbot: QtBot, article: ArticleId
) -> None:
    press("n", "fra", KEY.Key_Return, KEY.Key_Return)
    settle(qtbot, stance)
    before = only_gold(stance, article)
    stance.feature.cases.queue.state.setCurrentIndex(2)
    settle(qtbot, stance)
    stance.feature.cases.take_focus()
    press("n")
    assert form(stance).form.actor.line.text() == "France"
    press("ger", KEY.Key_Return, KEY.Key_Return)
    settle(qtbot, stance)
    after = only_gold(stance, article)
    assert after.uid == before.uid
    assert said_of(stance.project, after.parts)[0] == "Germany"


# What everybody missed


def missed(window: Room, qtbot: QtBot) -> None:
    window.feature.write_missed(window.feature.article)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: is_writing(window))


def write_missed(window: Room) -> None:
    """The first sentence: France opposes a ban."""
    assert isinstance(focus(), ArticleView)
    press(KEY.Key_Home, KEY.Key_Return)
    assert focus() is form(window).form.actor.line
    press("fra", KEY.Key_Return, "1", "ban", KEY.Key_Return)
    assert focus() is pane(window).take
    press(KEY.Key_Return)


def test_what_everybody_missed_is_written_into_gold(
    window: Room, qtbot: QtBot, article: ArticleId
) -> None:
    missed(window, qtbot)
    assert pane(window).sources == []
    assert pane(window).told.text().startswith("A statement that everybody missed")
    write_missed(window)
    settle(qtbot, window)
    told = only_gold(window, article)
    assert said_of(window.project, told.parts)[:3] == ("France", "opposes", "ban on enlargement")
    assert told.provenance is not None
    assert told.provenance["from"] == []
    assert window.feature.cases.queue.counts.text().startswith("2 open · 0 came back · 1 decided")
    assert not is_writing(window)
    window.desk.bridge.undo()
    settle(qtbot, window)
    assert gold(window.project, article) == []


def test_it_is_listed_among_what_is_decided(window: Room, qtbot: QtBot) -> None:
    missed(window, qtbot)
    write_missed(window)
    settle(qtbot, window)
    queue = window.feature.cases.queue
    queue.state.setCurrentIndex(2)
    settle(qtbot, window)
    assert [str(queue.model.index(row).data()) for row in range(queue.model.rowCount())] == [
        "Statement missing",
        "Missed by all",
    ]


def test_a_draft_of_what_everybody_missed_is_kept_too(window: Room, qtbot: QtBot) -> None:
    missed(window, qtbot)
    press(KEY.Key_Home, KEY.Key_Return, "fra", KEY.Key_Return, KEY.Key_Escape)
    settle(qtbot, window)
    assert not is_writing(window)
    missed(window, qtbot)
    assert form(window).form.actor.line.text() == "France"


def test_with_nothing_left_to_decide_it_can_be_written_still(
    window: Room, qtbot: QtBot, article: ArticleId
) -> None:
    press("0")
    settle(qtbot, window)
    press("1")
    settle(qtbot, window)
    assert window.feature.cases.hint.isVisible()
    window.feature.write_missed(article)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: is_writing(window))
    press(KEY.Key_Escape)
    settle(qtbot, window)
    assert window.feature.cases.hint.isVisible()


def test_of_an_article_that_nobody_has_done_it_is_said(window: Room, qtbot: QtBot) -> None:
    other = builders.add_article(window.project, "Nobody has read this.", "Unread")
    settle(qtbot, window)
    window.feature.write_missed(other)
    settle(qtbot, window)
    assert window.said[-1] == "Nobody has marked this article done yet: Unread"
    assert not window.feature.cases.writing.is_open


def test_the_versions_voices_are_taken_over_where_they_agree(
    window: Room, qtbot: QtBot, article: ArticleId
) -> None:
    for name in ("Anna", "Ben"):
        window.project.act_as(name)
        (own,) = (
            each
            for each in window.project.statements(article, builders.own_layer(window.project))
            if quotes(each.parts.evidence) == [HOTLINE]
        )
        window.project.run(SetVoice(own.id, Voice.QUOTED))
    window.project.act_as("Dora")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: not window.feature.is_busy)
    press("j")
    settle(qtbot, window)
    press("n")
    assert pane(window).draft.parts.voice is Voice.QUOTED
    assert replace(pane(window).draft.parts, voice=None).is_complete


def test_every_control_has_a_name(stance: Room) -> None:
    press("n")
    for button in pane(stance).findChildren(QPushButton):
        assert button.accessibleName() or button.text()
    assert stance.desk.actions[ActionId.WRITE_MISSED].text()
