"""The text around a case, with where each version finds its evidence."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from core.model.span import Span
from gui.shared.style_sheet import with_look
from gui.shared.theme import Theme

if TYPE_CHECKING:
    from core.reading.casebook import Version

_AROUND = 600
_LEAST, _LITTLE = 48, 96
"""Code points before and after what the versions are about."""
OPENS, CLOSES = "‹", "›"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some of the text, or where evidence of versions begins or ends; `in_all`, `in_some`: of how
    many versions it is evidence."""

    words: str
    is_mark: bool = False
    in_some: bool = False
    in_all: bool = False


def pieces(text: str, versions: "Sequence[Version]", around: int = _AROUND) -> list[Piece]:
    """The text around the evidence of all versions, cut where one begins or ends."""
    ranges = [(v.label, s.start, s.end) for v in versions for s in _evidence(v)]
    if not ranges:
        return [Piece(text[: 2 * around] + ("…" if len(text) > 2 * around else ""))]
    spoken = sum(v.statement is not None for v in versions)
    start, end = _around(text, min(s for _, s, _ in ranges), max(e for _, _, e in ranges), around)
    edges = sorted({start, end, *(s for _, s, _ in ranges), *(e for _, _, e in ranges)})
    made = [Piece("… ")] if start else []
    for edge, after in zip(edges, [*edges[1:], None], strict=True):
        closing = "".join(sorted({label for label, _, e in ranges if e == edge}))
        opening = "".join(sorted({label for label, s, _ in ranges if s == edge}))
        if closing:
            made.append(Piece(CLOSES + closing, is_mark=True))
        if opening:
            made.append(Piece(opening + OPENS, is_mark=True))
        if after is not None:
            within = len({label for label, s, e in ranges if s <= edge and after <= e})
            made.append(Piece(text[edge:after], False, within > 0, within == spoken))
    if end < len(text):
        made.append(Piece(" …"))
    return made


def _evidence(version: "Version") -> Sequence[Span]:
    return () if version.statement is None else version.statement.parts.evidence


def _around(text: str, first: int, last: int, around: int) -> tuple[int, int]:
    """Whole words of so much before and after."""
    start, end = max(0, first - around), min(len(text), last + around)
    if start:
        start = text.find(" ", start, first) + 1 or start
    if end < len(text):
        found = text.rfind(" ", last, end)
        end = found if found >= 0 else end
    return start, end


class Passage(QPlainTextEdit):
    """Read only; letters stand where the evidence of a version begins and ends."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "passage")
        self._theme = theme
        self._pieces: list[Piece] = []
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("The passage, with the evidence of each version"))
        self.document().setDocumentMargin(16)
        theme.changed.connect(self._draw)

    def sizeHint(self) -> QSize:
        """It takes all room that is left, and gives way before what is decided about does."""
        return QSize(super().sizeHint().width(), _LITTLE)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), _LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self.centerCursor()

    def show_pieces(self, shown: list[Piece]) -> None:
        self._pieces = shown
        self._draw()

    def _draw(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        first = None
        for piece in self._pieces:
            if piece.is_mark and first is None:
                first = cursor.position()
            cursor.insertText(piece.words, self._look(piece))
        cursor.setPosition(first or 0)
        self.setTextCursor(cursor)
        self.centerCursor()

    def _look(self, piece: Piece) -> QTextCharFormat:
        tokens, look = self._theme.palette, QTextCharFormat()
        if piece.is_mark:
            look.setForeground(QColor(tokens.accent))
            look.setFontWeight(700)
            look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        elif piece.in_all:
            look.setBackground(QColor(tokens.current_evidence))
        elif piece.in_some:
            look.setBackground(QColor(tokens.evidence))
        return look
