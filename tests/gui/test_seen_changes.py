"""What a key in the text changes can be seen, wherever one has scrolled to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.workplace import Workplace
from tests.gui.builders import press, project_with, record

SENTENCES = 120
TEXT = "\n\n".join(f"Sentence {number:03} speaks of talks." for number in range(SENTENCES))


@pytest.fixture
def workplace(qapp: QApplication, tmp_path: Path) -> Iterator[Workplace]:
    """Forty statements on a long article, of which the first is current and in sight."""
    path = tmp_path / "work.glossator"
    project = project_with(path, TEXT)
    (article,) = (each.id for each in project.articles_by_uid())
    for number in range(40):
        record(project, article, f"Sentence {number:03}", "Germany")
    project.close()
    settings = Settings()
    window = MainWindow(settings, Theme(settings))
    window.resize(1280, 800)
    window.show()
    made = window.furnish()
    made.open_project(path)
    window.activateWindow()
    made.reader.setFocus()
    QApplication.processEvents()
    press("N")
    yield made
    window.close()


def stance(workplace: Workplace) -> str:
    current = workplace.desk.page.current
    assert current is not None
    return workplace.desk.bridge.codebook.name_of(current.parts.stance) or ""


def seen(workplace: Workplace) -> tuple[bool, bool]:
    """Whether the current statement can be seen: in the text, in the table."""
    current = workplace.desk.page.current
    assert current is not None
    view, table = workplace.reader.view, workplace.statements.table
    caret = view.caret_rect(current.parts.evidence[0].start)
    row = table.visualRect(table.currentIndex())
    return (
        view.viewport().rect().contains(caret.center()),
        table.viewport().rect().contains(row.center()),
    )


def scroll_away(workplace: Workplace) -> None:
    """The end of the text by key, and the end of the table by its scroll bar."""
    press("End")
    bar = workplace.statements.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    assert seen(workplace) == (False, False)


def test_a_digit_brings_into_view_what_it_changed_out_of_sight_and_names_it(
    workplace: Workplace,
) -> None:
    heard: list[str] = []
    workplace.announcer.announced.connect(heard.append)
    scroll_away(workplace)
    press("1")
    assert stance(workplace) == "opposes"
    assert seen(workplace) == (True, True)
    said = workplace.reader.hint.accessibleName()
    assert said == (
        "Statement 1 is changed: set stance to opposes (Germany). Ctrl+Z takes it back."
    )
    assert said in heard
    assert workplace.reader.view.hasFocus()


def test_the_next_arrow_leads_back_to_where_one_was_reading(workplace: Workplace) -> None:
    scroll_away(workplace)
    reading = workplace.reader.place_now
    press("1")
    assert workplace.reader.place_now == reading
    press("Up")
    passage = workplace.reader.view.paper.passage
    assert passage is not None
    assert TEXT[passage.start : passage.end].startswith(f"Sentence {SENTENCES - 2}")
    caret = workplace.reader.view.caret_rect(passage.start)
    assert workplace.reader.view.viewport().rect().contains(caret.center())
    assert workplace.reader.hint.accessibleName() == ""


def test_undoing_it_from_afar_is_seen_too(workplace: Workplace) -> None:
    scroll_away(workplace)
    press("1")
    scroll_away(workplace)
    press("Ctrl+Z")
    assert stance(workplace) == ""
    assert seen(workplace) == (True, True)


def test_a_flag_set_from_afar_is_seen(workplace: Workplace) -> None:
    scroll_away(workplace)
    press("F")
    current = workplace.desk.page.current
    assert current is not None
    assert current.parts.flagged
    assert seen(workplace) == (True, True)


def test_nothing_moves_where_the_table_shows_what_is_changed(workplace: Workplace) -> None:
    press("End")
    before = workplace.reader.view.verticalScrollBar().value()
    press("1")
    assert stance(workplace) == "opposes"
    assert workplace.reader.view.verticalScrollBar().value() == before
    assert workplace.reader.hint.accessibleName() == ""
