"""What an import takes, said where its preview will stand."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from gui.exchange.import_words import annotation_kinds, article_kinds
from gui.shared.job_pages import plain
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look

_BEFORE_HEADING = 32


class Invitation(QWidget):
    """An empty place to drop files on, with the ways to choose them and the kinds there are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "invitation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(4)
        layout.addStretch(1)
        layout.addWidget(self._line(self.tr("Drop files or folders here"), "choice"))
        other_ways = self.tr("or type a path above, or look for them with Files… and Folder…")
        layout.addWidget(self._line(other_ways, "soft"))
        layout.addSpacing(16)
        kinds = QGridLayout()
        kinds.setHorizontalSpacing(16)
        kinds.setVerticalSpacing(4)
        kinds.setColumnStretch(0, 1)
        kinds.setColumnStretch(3, 1)
        self._list(kinds, self.tr("ARTICLES"), article_kinds())
        self._list(kinds, self.tr("ANNOTATIONS"), annotation_kinds())
        layout.addLayout(kinds)
        layout.addStretch(1)

    def _line(self, words: str, look: str) -> QLabel:
        label = plain(words, look, self)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _list(self, grid: QGridLayout, heading: str, kinds: Iterable[tuple[str, str]]) -> None:
        """Two columns in the middle: the endings, and what a file with one of them holds."""
        first = grid.rowCount()
        grid.setRowMinimumHeight(first, _BEFORE_HEADING)
        above = plain_label(heading, "heading", self)
        grid.addWidget(above, first, 1, 1, 2, Qt.AlignmentFlag.AlignBottom)
        for row, (endings, holds) in enumerate(kinds, start=first + 1):
            grid.addWidget(plain_label(endings, "strong", self), row, 1)
            grid.addWidget(plain_label(holds, "soft", self), row, 2)
