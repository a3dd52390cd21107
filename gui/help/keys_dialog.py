"""What the keys do, on F1: those of the place first where the hands are."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.model.phrase import Unavailable
from gui.help.asked import HelpDialog
from gui.help.guide import spoken
from gui.help.key_map import KeyGroup, all_keys, keys_here, title_of
from gui.help.key_sheet import in_two_columns, print_on, save_as_pdf
from gui.help.pages import INDEX, pages
from gui.shared.by_enter import pressed_by_enter
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.quiet_area import quiet_area
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place
from gui.shared.window_size import open_as_large_as

_HIGHEST, _LOWEST, _WIDTH = 760, 420, 940
_AROUND = 136
_LINES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 12,
    Qt.Key.Key_PageUp: -12,
}
_LINE = 24


class KeysDialog(HelpDialog):
    """Two pages of keys: here, and all; and what leads on from them."""

    page_wanted = Signal(QWidget, str)
    """In front of which window, and which page of the guide, by its file."""
    change_wanted = Signal(QWidget)
    """In front of which window."""

    def __init__(
        self, desk: Desk, place: Place | None, parent: QWidget | None = None, page: str = ""
    ) -> None:
        """`page`: of the guide, which tells of the place."""
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.all = all_keys(desk.actions)
        self.pages = QStackedWidget(self)
        self._page = page or INDEX
        self._highest = 0
        self._areas: list[QScrollArea] = []
        self.tabs = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        if place is not None:
            self._add_page(title_of(place), keys_here(desk.actions, place))
        self._add_page(self.tr("All keys"), self.all)
        self._row.addStretch(1)
        self._lay_out(place)
        self.tabs.idClicked.connect(self.pages.setCurrentIndex)
        first = self.tabs.button(0)
        first.setChecked(True)
        first.setFocus()

    def _add_page(self, title: str, groups: Sequence[KeyGroup]) -> None:
        tab = with_look(QToolButton(self), "pill")
        tab.setText(f"  {title}  ")
        tab.setAccessibleName(title)
        tab.setCheckable(True)
        tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.addButton(tab, self.pages.count())
        self._row.addWidget(tab)
        page = _page_of(groups)
        self._highest = max(self._highest, page.sizeHint().height())
        self._areas.append(_scrolling(page))
        self.pages.addWidget(self._areas[-1])

    def _lay_out(self, place: Place | None) -> None:
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        if place is not None:
            bottom.addWidget(self._guide_button())
        change = self._button(self.tr("Change keys…"), self._change)
        bottom.addWidget(change)
        bottom.addStretch(1)
        bottom.addWidget(self._button(self.tr("Print…"), self._print))
        bottom.addWidget(self._button(self.tr("Save as PDF…"), self._ask_for_file))
        bottom.addWidget(with_look(self._button(self.tr("Close"), self.reject), "primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(12)
        column.addLayout(self._row)
        column.addWidget(self.pages, 1)
        column.addLayout(bottom)
        window = self.parentWidget()
        most = _HIGHEST if window is None else min(_HIGHEST, window.height() - _AROUND // 2)
        height = max(_LOWEST, min(most, self._highest + _AROUND))
        open_as_large_as(self, _WIDTH, height)

    def _button(self, words: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        pressed_by_enter(button)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _guide_button(self) -> QPushButton:
        page = next(page for page in pages(spoken()) if page.name == self._page)
        return self._button(self.tr("Guide: {page}").format(page=page.title), self.show_guide)

    def show_guide(self) -> None:
        """At the page of the place, instead of this list."""
        self.accept()
        self.page_wanted.emit(self.parentWidget(), self._page)

    def _change(self) -> None:
        self.accept()
        self.change_wanted.emit(self.parentWidget())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no button wanted scroll."""
        lines = _LINES.get(Qt.Key(event.key()))
        if lines is None:
            super().keyPressEvent(event)
            return
        bar = self._areas[self.pages.currentIndex()].verticalScrollBar()
        bar.setValue(bar.value() + lines * _LINE)

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.tr("Keys of Glossator"))
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            print_on(printer, self.all)

    def _ask_for_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the keys as PDF"),
            str(Path.home() / self.tr("Glossator keys.pdf")),
            self.tr("PDF (*.pdf)"),
        )
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Write all keys to a file, and say so."""
        try:
            save_as_pdf(self.all, path)
        except Unavailable as error:
            self._desk.messages.refused(error)
            return
        self._desk.messages.news(self.tr("The keys are in “{path}”.").format(path=path))


def _scrolling(page: QWidget) -> QScrollArea:
    area = quiet_area()
    area.setWidget(page)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _page_of(groups: Sequence[KeyGroup]) -> QWidget:
    page = QWidget()
    columns = QHBoxLayout(page)
    columns.setContentsMargins(0, 0, 12, 0)
    columns.setSpacing(40)
    for part in in_two_columns(groups):
        column = QVBoxLayout()
        column.setSpacing(6)
        for group in part:
            _add_group(column, group, page)
        column.addStretch(1)
        columns.addLayout(column, 1)
    return page


def _add_group(column: QVBoxLayout, group: KeyGroup, page: QWidget) -> None:
    heading = plain_label(group.title.upper(), "heading", page)
    heading.setContentsMargins(0, 12 if column.count() else 0, 0, 0)
    column.addWidget(heading)
    for line in group.lines:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(plain_label(line.words, "", page, wraps=True), 1)
        row.addSpacing(12)
        for key in line.keys:
            row.addWidget(plain_label(key, "key", page), 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
