"""Two articles that are nearly the same, side by side, and which of them come in."""

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QWidget

from gui.exchange.deciding import Deciding
from gui.exchange.looking import PreviewRow
from gui.exchange.side_by_side import SideBySide, TextBeside
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.job_pages import plain
from gui.shared.messages import translated
from gui.shared.style_sheet import with_look
from gui.shared.theme import Theme
from gui.shared.window_places import mark_page
from gui.shared.window_size import open_as_large_as

_SIZE = (1000, 620)


class ComparedText(TextBeside):
    """One that may come in has a box to say so."""

    def __init__(self, deciding: Deciding, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._deciding = deciding
        self._row: PreviewRow | None = None
        self._check = QCheckBox(self.tr("Import this one"), self)
        self.add_below(self._check)
        self._check.toggled.connect(self._toggle)

    def show_row(self, row: PreviewRow) -> None:
        self._row = row
        details = self._deciding.details(row)
        title = row.place if details is None else details.title
        place = row.place if row.reason is None else translated(row.reason)
        self.show_article(title, place, "" if row.found is None else row.found.compared)
        self.show_check()

    def show_check(self) -> None:
        if self._row is not None:
            with QSignalBlocker(self._check):
                self._check.setChecked(self._deciding.comes_in(self._row))
            self._check.setVisible(self._row.reason is None)

    def _toggle(self) -> None:
        if self._row is not None:
            self._deciding.toggle(self._row)


class CompareDialog(QDialog):
    """One pair at a time; what is decided shows in the list behind."""

    def __init__(self, deciding: Deciding, theme: Theme, parent: QWidget, first: int = 0) -> None:
        super().__init__(parent)
        mark_page(self, "articles.md")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nearly the same"))
        self._pairs = deciding.pairs
        self._number = first
        self._told = plain("", "soft", self)
        self._sides = [ComparedText(deciding, theme, self) for _ in range(2)]
        self._both = SideBySide(self._sides, self)
        self._next = QPushButton(self.tr("Next pair"), self)
        self._close = with_look(QPushButton(self.tr("Close"), self), "primary")
        self._lay_out()
        self._next.clicked.connect(self._go_on)
        self._close.clicked.connect(self.accept)
        for side in self._sides:
            deciding.changed.connect(side.show_check)
        open_as_large_as(self, *_SIZE)
        self._show_pair()

    def _lay_out(self) -> None:
        self._close.setDefault(True)
        self._next.setVisible(len(self._pairs) > 1)
        layout = dialog_column(self)
        layout.addWidget(self._told)
        layout.addWidget(self._both, 1)
        layout.addLayout(button_row(self._close, aside=self._next))

    def _go_on(self) -> None:
        self._number = (self._number + 1) % len(self._pairs)
        self._show_pair()

    def _show_pair(self) -> None:
        pair = self._pairs[self._number]
        for side, row in zip(self._sides, (pair.first, pair.row), strict=True):
            side.show_row(row)
        self._told.setText(self._words(pair.similarity))
        self._both.compare()

    def _words(self, share: float) -> str:
        words = self.tr(
            "Pair {number} of {count} · {share}% alike · underlined: what the other one lacks"
        )
        locale = QLocale()
        return words.format(
            number=locale.toString(self._number + 1),
            count=locale.toString(len(self._pairs)),
            share=locale.toString(int(100 * share)),
        )
