"""How the import dialog looks: where it stands, and what room its preview gives to what."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.project import Project
from gui.exchange import run_import
from gui.exchange.column_form import ColumnForm
from gui.exchange.field_box import FieldBox
from gui.exchange.import_dialog import ImportDialog
from gui.exchange.text_view import TextView
from gui.shared.desk import Desk
from gui.shared.settings import Settings
from gui.shared.shortened_label import ShortenedLabel
from gui.shared.theme import Theme

NewProject = Callable[..., Project]
AROUND_WORDS = 7
"""Pixels at either side of the words in a cell."""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setGeometry(20, 10, 770, 760)
    made.show()
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    for n in range(3):
        (made / f"{n}.txt").write_text(f"Headline {n} about the talks between the capitals\nText.")
    return made


def preview(dialog: ImportDialog) -> QTableView:
    found = dialog.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def is_in_the_middle(dialog: QWidget, window: QWidget) -> bool:
    away: QPoint = dialog.frameGeometry().center() - window.frameGeometry().center()
    return away.manhattanLength() <= 2


def test_the_title_has_the_room_that_the_others_leave(
    desk: Desk, window: QWidget, folder: Path, qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(0))
    dialog = run_import(desk, window, [folder])
    table = preview(dialog)
    qtbot.waitUntil(lambda: table.model().rowCount() == 3)
    QApplication.processEvents()
    assert table.columnWidth(0) > table.viewport().width() / 2
    assert sum(map(table.columnWidth, range(4))) == table.viewport().width()
    assert table.isColumnHidden(3)  # nothing is left out
    for place in (place for place in range(1, 3) if not table.isColumnHidden(place)):
        assert table.columnWidth(place) >= table.horizontalHeader().sectionSizeHint(place)


@pytest.fixture
def repeated(
    desk: Desk, window: QWidget, folder: Path, qtbot: QtBot, new_project: NewProject
) -> QTableView:
    """The preview of three texts of which two are alike, and of a file that is no text."""
    (folder / "again.txt").write_text((folder / "2.txt").read_text())
    (folder / "wrong.txt").write_bytes(b"\x00\x01\x02" * 100)
    desk.bridge.adopt(new_project(0))
    dialog = run_import(desk, window, [folder])
    dialog.resize(1080, 660)
    table = preview(dialog)
    qtbot.waitUntil(lambda: table.model().rowCount() == 5)
    QApplication.processEvents()
    return table


def test_reasons_have_as_much_room_as_titles(repeated: QTableView) -> None:
    assert abs(repeated.columnWidth(3) - repeated.columnWidth(0)) <= 1
    assert sum(map(repeated.columnWidth, range(4))) == repeated.viewport().width()


def test_a_row_is_high_enough_for_its_reason_and_the_whole_of_it_is_in_the_tooltip(
    repeated: QTableView,
) -> None:
    metrics = repeated.fontMetrics()
    reasons = [repeated.model().index(row, 3).data() for row in range(5)]
    assert any(metrics.horizontalAdvance(reason) > repeated.columnWidth(3) for reason in reasons)
    for row, reason in enumerate(reasons):
        width = repeated.columnWidth(3) - 2 * AROUND_WORDS
        wrapped = metrics.boundingRect(0, 0, width, 999, Qt.TextFlag.TextWordWrap, reason)
        assert repeated.rowHeight(row) >= wrapped.height()
        tip = repeated.model().index(row, 3).data(Qt.ItemDataRole.ToolTipRole)
        assert (tip or "") == reason


def test_the_words_of_a_column_without_boxes_begin_where_its_header_begins(
    repeated: QTableView,
) -> None:
    style, header = repeated.style(), repeated.horizontalHeader()
    for column in (1, 3):
        cell = QStyleOptionViewItem()
        cell.initFrom(repeated)
        repeated.itemDelegate().initStyleOption(cell, repeated.model().index(0, column))
        cell.rect = repeated.visualRect(repeated.model().index(0, column))
        words = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, cell, repeated)
        section = QStyleOptionHeader()
        header.initStyleOption(section)
        section.rect = QRect(
            header.sectionViewportPosition(column), 0, header.sectionSize(column), 24
        )
        label = style.subElementRect(QStyle.SubElement.SE_HeaderLabel, section, header)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, cell, repeated) + 1
        assert words.left() + margin == label.left()


def test_the_dialog_stands_in_the_middle_of_its_window_also_after_another_size(
    desk: Desk, window: QWidget, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(0))
    dialog = run_import(desk, window)
    assert is_in_the_middle(dialog, window)
    dialog.resize(704, 400)
    assert is_in_the_middle(dialog, window)


def test_what_a_low_dialog_has_no_room_for_is_scrolled_to(
    desk: Desk, window: QWidget, folder: Path, qtbot: QtBot, new_project: NewProject
) -> None:
    desk.bridge.adopt(new_project(0))
    dialog = run_import(desk, window, [folder])
    qtbot.waitUntil(lambda: preview(dialog).model().rowCount() == 3)
    dialog.resize(760, 400)
    assert dialog.height() == 400
    text = dialog.findChild(TextView)
    assert isinstance(text, TextView)
    title = next(b for b in dialog.findChildren(FieldBox) if b.accessibleName() == "Title")
    title.setFocus()
    for _ in range(8):
        if not text.hasFocus():
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert text.hasFocus()
    assert not text.visibleRegion().isEmpty()


@pytest.mark.parametrize(("columns", "free"), [(3, 0), (14, 16)])
def test_the_values_of_columns_end_where_the_preview_ends_but_for_a_bar_that_scrolls(
    columns: int,
    free: int,
    desk: Desk,
    window: QWidget,
    tmp_path: Path,
    qtbot: QtBot,
    new_project: NewProject,
) -> None:
    names = ",".join(f"column{n}" for n in range(columns - 1))
    (tmp_path / "a.csv").write_text(f"text,{names}\nA text,{names}\n")
    desk.bridge.adopt(new_project(0))
    dialog = run_import(desk, window, [tmp_path / "a.csv"])
    table = preview(dialog)
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    QApplication.processEvents()
    form = dialog.findChild(ColumnForm)
    values = form.findChildren(ShortenedLabel)
    assert len(values) == columns
    ends = {each.mapTo(dialog, each.rect().topRight()).x() for each in values}
    assert table.mapTo(dialog, table.rect().topRight()).x() - max(ends) == free


def test_the_box_of_an_article_stands_beside_its_first_line_and_is_clicked_there(
    repeated: QTableView, qtbot: QtBot
) -> None:
    model = repeated.model()
    first_line = repeated.fontMetrics().height() + 8
    several = [n for n in range(5) if repeated.rowHeight(n) > first_line + 8]
    row = next(n for n in several if is_ticked(repeated, n))
    cell = repeated.visualRect(model.index(row, 0))
    image = repeated.viewport().grab(cell).toImage()
    accent = QColor(Theme(Settings()).palette.accent)
    ticked = [y for y in range(image.height()) if image.pixelColor(8, y) == accent]
    assert ticked
    assert max(ticked) < first_line
    left, beside = cell.topLeft() + QPoint(12, 12), cell.bottomLeft() + QPoint(12, -8)
    qtbot.mouseClick(repeated.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert is_ticked(repeated, row)
    qtbot.mouseClick(repeated.viewport(), Qt.MouseButton.LeftButton, pos=left)
    assert not is_ticked(repeated, row)


def is_ticked(table: QTableView, row: int) -> bool:
    index = table.model().index(row, 0)
    state: Qt.CheckState = index.data(Qt.ItemDataRole.CheckStateRole)
    return state == Qt.CheckState.Checked
