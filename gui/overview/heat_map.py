"""Who stands where on what: the most frequent actors against the most frequent measures."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from core.model.codebook import Entry
from core.model.ids import EntryId
from core.model.overview import Overview, StanceCounts, is_divided, typical
from gui.overview import words
from gui.overview.chart import SIDE, Chart, Mark
from gui.overview.colours import blended
from gui.shared.words import counted

_NAMES, _HEAD, _ROW, _FOOT = 196, 52, 32, 28
_MOST_ROWS = 20
"""As many as stand in a window of common height together with the names of the measures."""
_NARROWEST, _WIDEST, _GAP, _CORNER = 76, 128, 3, 4
_STRIPE = 4
PALEST, STRONGEST = 0.10, 0.34
"""How much of a stance's colour is in the ground of a cell with one statement, and with most."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """What is painted of what one actor says on one measure."""

    room: QRectF
    ground: QColor
    told: str
    total: str
    shares: list[tuple[Entry, int]]


class HeatMap(Chart):
    """A cell shows the stance nearest to the mean by colour and digit, how many statements there
    are, and below them how they share the stances. ⇄ stands where some are for and some against."""

    def arrange(self, overview: Overview, width: int) -> tuple[list[Mark], int]:
        room = width - 2 * SIDE - _NAMES
        fitting = max(1, room // _NARROWEST)
        self._measures = list(overview.measures)[:fitting]
        self._actors = list(overview.actors)[:_MOST_ROWS]
        self._column = min(_WIDEST, room / max(1, len(self._measures)))
        self._most = max((sum(c.values()) for c in overview.positions.values()), default=1)
        self._cells: list[StanceCounts | None] = []
        marks: list[Mark] = []
        for column, measure in enumerate(self._measures):
            wanted = replace(self.subject.complete, measures=frozenset({measure}))
            said = f"{self.subject.name(measure)}: {words.statements(overview.measures[measure])}"
            marks.append(Mark(self._cell(-1, column), said, wanted))
            self._cells.append(None)
        for row, actor in enumerate(self._actors):
            marks += self._marks_of(overview, row, actor)
        height = 2 * SIDE + _HEAD + len(self._actors) * _ROW
        if not self.left_out:
            return marks, height
        wide = QFontMetrics(self.font_of(12)).horizontalAdvance(self.left_out) + 2
        foot = QRectF(SIDE, height, min(wide, width - 2 * SIDE), _FOOT - 2 * SIDE)
        marks.append(Mark(foot, self.left_out, self.subject.complete))
        self._cells.append(None)
        return marks, height + _FOOT

    def _marks_of(self, overview: Overview, row: int, actor: EntryId) -> list[Mark]:
        only = replace(self.subject.complete, actors=frozenset({actor}))
        said = f"{self.subject.name(actor)}: {words.statements(overview.actors[actor])}"
        marks = [Mark(self._cell(row, -1), said, only)]
        self._cells.append(None)
        for column, measure in enumerate(self._measures):
            counts = overview.positions.get((actor, measure))
            if counts:
                said = self._told(actor, measure, counts)
                wanted = replace(only, measures=frozenset({measure}))
                marks.append(Mark(self._cell(row, column), said, wanted))
                self._cells.append(counts)
        return marks

    def _cell(self, row: int, column: int) -> QRectF:
        """Row −1 holds the names of measures, column −1 those of actors."""
        left = SIDE if column < 0 else SIDE + _NAMES + column * self._column
        top = SIDE if row < 0 else SIDE + _HEAD + row * _ROW
        width = _NAMES if column < 0 else self._column
        height = _HEAD if row < 0 else _ROW
        return QRectF(left, top, width - _GAP, height - _GAP)

    def _told(self, actor: EntryId, measure: EntryId, counts: StanceCounts) -> str:
        subject = self.subject
        shares = ", ".join(
            words.stance(subject, stance.id, count)
            for stance, count in subject.in_scale_order(counts)
        )
        said = f"{subject.name(actor)}, {subject.name(measure)} — {shares}"
        if is_divided(subject.codebook, counts):
            said += " — " + self.tr("for and against")
        return said

    @property
    def left_out(self) -> str:
        """What there was no room for, in words; empty if all is shown."""
        overview = self.subject.overview
        actors = overview.other_actors + len(overview.actors) - len(self._actors)
        measures = overview.other_measures + len(overview.measures) - len(self._measures)
        parts = []
        if actors:
            parts.append(counted(actors, self.tr("1 more actor"), self.tr("{count} more actors")))
        if measures:
            one, many = self.tr("1 more measure"), self.tr("{count} more measures")
            parts.append(counted(measures, one, many))
        if not parts:
            return ""
        return self.tr("And {what}, with fewer statements").format(what=" · ".join(parts))

    def material(self, overview: Overview) -> object:
        return overview.positions, overview.actors, overview.measures

    def summary(self) -> str:
        return "; ".join(
            self._told(actor, measure, counts)
            for (actor, measure), counts in list(self.subject.overview.positions.items())[:10]
        )

    # Painting

    def paint(self, painter: QPainter) -> None:
        self._paint_empty(painter)
        cells = []
        for number in self.due_marks():
            counts = self._cells[number]
            if counts is not None:
                cells.append(self._drawn(self.seen(number), counts))
            elif number < len(self._measures):
                name = self.subject.name(self._measures[number])
                self._paint_heading(painter, self.marks[number].room, name)
        self._paint_cells(painter, cells)
        tokens, small = self.palette_in_force, self.font_of(12)
        for row, actor in enumerate(self._actors):
            room = self._cell(row, -1).adjusted(0, 0, -8, 0)
            if self.is_due(room):
                self.write(painter, room, self.subject.name(actor), small, tokens.ink)
        if self.left_out:
            self.write(painter, self.marks[-1].room, self.left_out, small, tokens.accent)

    def _paint_empty(self, painter: QPainter) -> None:
        tokens = self.palette_in_force
        colour = QColor(tokens.panel)
        if tokens.panel == tokens.window:
            colour = blended(tokens.window, tokens.track, 0.25)
        for row in range(len(self._actors)):
            if self.is_due(QRectF(0, self._cell(row, 0).top(), self.width(), _ROW)):
                for column in range(len(self._measures)):
                    self.fill(painter, self._cell(row, column), colour, _CORNER)

    def _drawn(self, room: QRectF, counts: StanceCounts) -> "_Cell":
        subject, total = self.subject, sum(counts.values())
        stance = typical(subject.codebook, counts)
        assert stance is not None
        share = PALEST + (STRONGEST - PALEST) * (total / self._most) ** 0.5
        ground = blended(self.palette_in_force.card, subject.colour(stance), share)
        told = str(subject.digit(stance.id))
        if is_divided(subject.codebook, counts):
            told += " ⇄"
        return _Cell(room, ground, told, words.number(total), subject.in_scale_order(counts))

    def _paint_cells(self, painter: QPainter, cells: "list[_Cell]") -> None:
        """One kind of thing after the other: to change the pen takes longer than to draw."""
        painter.setPen(Qt.PenStyle.NoPen)
        for cell in cells:
            painter.setBrush(cell.ground)
            painter.drawRoundedRect(cell.room, _CORNER, _CORNER)
        for cell in cells:
            self._paint_shares(painter, cell)
        painter.setPen(QColor(self.palette_in_force.ink))
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.is_mirrored:
            near, far = far, near
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self.font_of(13, strong=True))
        flags = int(near | absolute)
        for cell in cells:
            painter.drawText(cell.room.adjusted(8, 0, -8, -_STRIPE), flags, cell.told)
        painter.setFont(self.font_of(11))
        flags = int(far | absolute)
        for cell in cells:
            painter.drawText(cell.room.adjusted(8, 0, -8, -_STRIPE), flags, cell.total)

    def _paint_shares(self, painter: QPainter, cell: "_Cell") -> None:
        """How the stances share the cell, the most opposed first."""
        total = sum(count for _stance, count in cell.shares)
        unit = (cell.room.width() - 12) / total
        left, top = cell.room.left() + 6, cell.room.bottom() - _STRIPE - 3
        shares = reversed(cell.shares) if self.is_mirrored else cell.shares
        for stance, count in shares:
            stripe = QRectF(left, top, count * unit - 1, _STRIPE)
            painter.fillRect(stripe, QColor(self.subject.colour(stance)))
            left += count * unit

    def _paint_heading(self, painter: QPainter, room: QRectF, name: str) -> None:
        """A measure's name in up to three lines, standing on the column."""
        font = self.font_of(11)
        height = QFontMetrics(font).height()
        lines = _wrapped(name, font, room.width() - 4, 3)
        top = room.bottom() - 4 - height * len(lines)
        for line in lines:
            at = QRectF(room.left() + 2, top, room.width() - 4, height)
            self.write(painter, at, line, font, self.palette_in_force.soft)
            top += height


def _wrapped(words_: str, font: QFont, width: float, most: int) -> list[str]:
    """The words in as many lines at most; what does not fit the last is left to be cut there."""
    layout = QTextLayout(words_, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    kept = starts[:most]
    ends = [*kept[1:], len(words_)]
    return [words_[start:end].strip() for start, end in zip(kept, ends, strict=True)]
