"""Who stands where on what: the most frequent actors against the most frequent measures."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from core.model.codebook import Entry
from core.model.ids import EntryId
from core.model.overview import Overview, StanceCounts, is_divided, typical
from core.model.survey import StatementFilter
from gui.overview import words
from gui.overview.chart import SIDE, Mark, OverviewChart
from gui.overview.rest import REST, Rest, Which
from gui.shared.colours import blended

_NAMES, _HEAD, _ROW = 196, 52, 32
_BAND = SIDE + _HEAD
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


class HeatMap(OverviewChart):
    """A cell shows the stance nearest to the mean by colour and digit, how many statements there
    are, and below them how they share the stances. ⇄ stands where some are for and some against.

    Actors and measures that there is no room for are counted in a last row and column. The names
    of the measures stay in view while the page is scrolled.
    """

    _down = 0
    _headings = 0
    _actors: Sequence[EntryId] = ()

    def arrange(self, overview: Overview, width: int) -> tuple[list[Mark], int]:
        self._lay_out_names(overview, width - 2 * SIDE - _NAMES)
        self._most = max((sum(c.values()) for c in overview.positions.values()), default=1)
        self._counts: dict[int, StanceCounts] = {}
        self._beyond: dict[int, int] = {}
        self._made: list[Mark] = []
        for column, measure in enumerate(self._measures):
            said = f"{self.subject.name(measure)}: {words.statements(overview.measures[measure])}"
            self._add(-1, column, said, self._only(None, measure))
        if self._rest.measures:
            self._add(-1, len(self._measures), self._rest.of_measures, self._only(None, REST))
        self._headings = len(self._made)
        for row, actor in enumerate(self._actors):
            self._add_row(overview, row, actor)
        if self._rest.actors:
            self._add_rest_row(overview)
        self.hold_head(self._down)
        rows = len(self._actors) + bool(self._rest.actors)
        return self._made, 2 * SIDE + _HEAD + rows * _ROW

    def _lay_out_names(self, overview: Overview, room: int) -> None:
        """Which actors and measures are shown; the last row and column count the rest."""
        fitting = max(1, room // _NARROWEST)
        if len(overview.measures) + overview.other_measures > fitting:
            fitting = max(1, fitting - 1)
        self._measures = list(overview.measures)[:fitting]
        self._actors = list(overview.actors)[:_MOST_ROWS]
        self._rest = Rest.of(overview, self._actors, self._measures, self.subject)
        columns = len(self._measures) + bool(self._rest.measures)
        self._column = min(_WIDEST, room / max(1, columns))

    def _only(self, actor: Which, measure: Which) -> StatementFilter:
        """The statements of one actor, of the rest, or of any; so for the measure."""
        wanted = self.subject.complete
        if actor is not None:
            wanted = replace(wanted, actors=self._rest.actors_of(actor))
        if measure is not None:
            wanted = replace(wanted, measures=self._rest.measures_of(measure))
        return wanted

    def _add(self, row: int, column: int, said: str, wanted: StatementFilter) -> None:
        self._made.append(Mark(self._cell(row, column), said, wanted))

    def _add_row(self, overview: Overview, row: int, actor: EntryId) -> None:
        name, total = self.subject.name(actor), overview.actors[actor]
        self._add(row, -1, f"{name}: {words.statements(total)}", self._only(actor, None))
        for column, measure in enumerate(self._measures):
            counts = overview.positions.get((actor, measure))
            if counts:
                total -= sum(counts.values())
                self._counts[len(self._made)] = counts
                said = self._told(actor, measure, counts)
                self._add(row, column, said, self._only(actor, measure))
        if total and self._rest.measures:
            self._add_beyond(row, len(self._measures), (actor, REST), total)

    def _add_rest_row(self, overview: Overview) -> None:
        row = len(self._actors)
        self._add(row, -1, self._rest.of_actors, self._only(REST, None))
        for column, measure in enumerate(self._measures):
            shown = (overview.positions.get((actor, measure), {}) for actor in self._actors)
            left = overview.measures[measure] - sum(sum(counts.values()) for counts in shown)
            if left:
                self._add_beyond(row, column, (REST, measure), left)

    def _add_beyond(self, row: int, column: int, whose: tuple[Which, Which], count: int) -> None:
        """How many statements there are on what there is no room for."""
        actor, measure = whose
        named = self._rest.of_actors if actor is REST else self.subject.name(_entry(actor))
        about = self._rest.of_measures if measure is REST else self.subject.name(_entry(measure))
        self._beyond[len(self._made)] = count
        said = f"{named}, {about} — {words.statements(count)}"
        self._add(row, column, said, self._only(actor, measure))

    def _cell(self, row: int, column: int) -> QRectF:
        """Row −1 holds the names of measures, column −1 those of actors."""
        left = SIDE if column < 0 else SIDE + _NAMES + column * self._column
        top = SIDE if row < 0 else SIDE + _HEAD + row * _ROW
        width = _NAMES if column < 0 else self._column
        height = _HEAD if row < 0 else _ROW
        return QRectF(left, top, width - _GAP, height - _GAP)

    # The names of the measures, which stay in view

    def hold_head(self, hidden: int) -> None:
        """So many pixels of the chart are scrolled out of view at its top."""
        rows = len(self._actors)
        down = max(0, min(hidden, SIDE + max(0, rows - 1) * _ROW))
        if down != self._down:
            band = QRectF(0, min(down, self._down), self.width(), _BAND + abs(down - self._down))
            self._down = down
            self.update(band.adjusted(0, 0, 0, SIDE).toAlignedRect())

    def seen(self, number: int) -> QRectF:
        room = super().seen(number)
        return room.translated(0, self._down) if number < self._headings else room

    def _mark_at(self, point: QPointF) -> int | None:
        at = super()._mark_at(point)
        is_covered = self._down and 0 <= point.y() - self._down < _BAND
        return None if is_covered and at is not None and at >= self._headings else at

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
        due = list(self.due_marks())
        cells = [(self.seen(n), self._counts[n]) for n in due if n in self._counts]
        self._paint_cells(painter, [self._drawn(room, counts) for room, counts in cells])
        tokens, small = self.palette_in_force, self.font_of(12)
        names = [self.subject.name(actor) for actor in self._actors]
        for row, name in enumerate(
            [*names, *([self._rest.of_actors] if self._rest.actors else [])]
        ):
            room = self._cell(row, -1).adjusted(0, 0, -8, 0)
            if self.is_due(room):
                colour = tokens.ink if row < len(names) else tokens.soft
                self.write(painter, room, name, small, colour)
        for number in due:
            if number in self._beyond:
                room = self.marks[number].room.adjusted(8, 0, -8, -_STRIPE)
                said = f"+{words.number(self._beyond[number])}"
                right = Qt.AlignmentFlag.AlignRight
                self.write(painter, room, said, self.font_of(11), tokens.soft, right)
        self._paint_head(painter, due)

    def _row_names(self) -> list[str]:
        rest = [self._rest.of_actors] if self._rest.actors else []
        return [*map(self.subject.name, self._actors), *rest]

    def _paint_head(self, painter: QPainter, due: list[int]) -> None:
        tokens = self.palette_in_force
        if self._down:
            self.fill(painter, QRectF(0, self._down, self.width(), _BAND), tokens.window)
            line = QRectF(SIDE, self._down + _BAND - 1, self.width() - 2 * SIDE, 1)
            self.fill(painter, line, tokens.line)
        names = [self.subject.name(measure) for measure in self._measures]
        names.append(self._rest.of_measures)
        for number in due:
            if number < self._headings:
                room = self.marks[number].room.translated(0, self._down)
                self._paint_heading(painter, room, names[number])

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
        told = subject.digit(stance.id)
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
        """A measure's name, standing on the column."""
        inner = room.adjusted(2, 0, -2, -4)
        self.write_standing(painter, inner, name, self.font_of(11), self.palette_in_force.soft)


def _entry(which: Which) -> EntryId:
    assert isinstance(which, int)
    return which
