"""Writes one statement in a row: the dot of its stance, its three parts, and where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from core.model.codebook import Codebook
from core.model.ids import EntryId
from gui.shared.drawing import DOT, SMALL, TINY, dot, font, write, write_row
from gui.shared.labels import elided
from gui.shared.palette import Palette
from gui.shared.stance_marks import mark

_BESIDE_DOT = DOT + 8
_LEAST_TITLE = 80
_ROUNDED = 2
"""Pixels by which words in one piece may be wider than their parts together."""

Said = tuple[str, bool]
"""What stands for a part, and whether that is the part itself and not that it is missing."""


@dataclass(frozen=True, slots=True)
class StatementPen:
    painter: QPainter
    option: QStyleOptionViewItem
    tokens: Palette
    codebook: Codebook
    stance: EntryId | None

    def beside_dot(self, room: QRect) -> QRect:
        """What the dot leaves of a row's room."""
        return QStyle.visualRect(self.option.direction, room, room.adjusted(_BESIDE_DOT, 0, 0, 0))

    def dot(self, room: QRect) -> None:
        """At the height of the first line, where reading begins."""
        stance = mark(self.codebook, self.stance)
        place = QRect(room.left(), room.top(), DOT, self.option.fontMetrics.lineSpacing())
        centre = QPointF(QStyle.visualRect(self.option.direction, room, place).center())
        colours = (self._colour, self.tokens.on_accent)
        dot(self.painter, centre, stance.sign, colours, font(self.option, TINY, bold=True))

    @property
    def _colour(self) -> str:
        return self.tokens.stance(self.codebook, mark(self.codebook, self.stance).entry)

    def parts(
        self, room: QRect, said: tuple[Said, Said, Said], before: Iterable[tuple[str, QFont]] = ()
    ) -> None:
        """Actor, stance and measure; `before`: what warns of something, and its font."""
        tokens, plain = self.tokens, font(self.option)
        bold, small = font(self.option, bold=True), font(self.option, SMALL, bold=True)
        actor, stance, measure = said
        pieces = (
            (actor[0], bold if actor[1] else plain, tokens.ink if actor[1] else tokens.soft),
            (stance[0], small, self._colour),
            (measure[0], plain, tokens.ink if measure[1] else tokens.soft),
        )
        marks = ((words, used, tokens.warning) for words, used in before)
        write_row(self.painter, self.option, room, (*marks, *pieces))

    def source(self, room: QRect, title: str, rest: str, note: str = "") -> None:
        """The title gives way before outlet, day and annotator do; a note takes what is left."""
        used = font(self.option, SMALL)
        rest = f" · {rest}"
        needed = QFontMetrics(used).horizontalAdvance(rest + (" · …" if note else ""))
        left = room.width() - needed - _ROUNDED
        said = elided(title, QFontMetrics(used), max(_LEAST_TITLE, left)) + rest
        if note:
            said += f" · {note}"
        write(self.painter, self.option, room, said, (used, self.tokens.soft))
