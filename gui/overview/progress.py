"""How far each annotator is: articles by state."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from core.model.article import ArticleFilter
from core.model.layer import ArticleState, LayerCounts, LayerKind
from core.model.overview import Overview
from core.model.survey import StatementFilter
from gui.overview import words
from gui.overview.chart import SIDE, Mark, OverviewChart

_BAR, _LINE, _GAP = 16, 20, 14
_ROW = _LINE + _BAR + _LINE + _GAP
_LEAST = 4
"""Pixels that a state gets which hardly any article is in."""


class Progress(OverviewChart):
    """One bar a layer; done is full, started is hatched, skipped is dotted, to do is empty."""

    def arrange(self, overview: Overview, width: int) -> tuple[list[Mark], int]:
        self._drawn: list[ArticleState] = []
        marks: list[Mark] = []
        for row, layer in enumerate(self.subject.shown_layers):
            top = SIDE + row * _ROW + _LINE
            counts = words.states_of(layer, overview.articles)
            left = float(SIDE)
            for state, room in _shares(counts, width - 2 * SIDE):
                said = f"{layer.layer.annotator.name}: {words.state(state, counts[state])}"
                at = QRectF(left, top, room, _BAR)
                marks.append(Mark(at, said, self._behind(layer, state)))
                self._drawn.append(state)
                left += room
        rows = max(1, len(self.subject.shown_layers))
        return marks, 2 * SIDE + rows * _ROW - _GAP

    def _behind(self, layer: LayerCounts, state: ArticleState) -> StatementFilter | ArticleFilter:
        """The list of articles knows the states of one's own alone."""
        if layer.layer.id == self.subject.own:
            return ArticleFilter(states=frozenset({state}))
        return StatementFilter(layer=layer.layer.id)

    def material(self, overview: Overview) -> object:
        return overview.layers, overview.articles, overview.assigned

    def summary(self) -> str:
        return "; ".join(
            f"{layer.layer.annotator.name}: {self._told(layer)}"
            for layer in self.subject.shown_layers
        )

    def _told(self, layer: LayerCounts) -> str:
        counts = words.states_of(layer, self.subject.overview.articles)
        told = [words.state(state, count) for state, count in counts.items() if count]
        if layer.layer.kind is LayerKind.ANNOTATOR:
            work = self.subject.overview.assigned
            mine = (each for each in work if each.annotator.id == layer.layer.annotator.id)
            told += [words.assigned(each) for each in mine]
        return " · ".join(told)

    def paint(self, painter: QPainter) -> None:
        tokens = self.palette_in_force
        name, small = self.font_of(13, strong=True), self.font_of(12)
        for row, layer in enumerate(self.subject.shown_layers):
            top = SIDE + row * _ROW
            line = QRectF(SIDE, top, self.width() - 2 * SIDE, _LINE - 4)
            said = words.statements(layer.statements)
            taken = QFontMetrics(small).horizontalAdvance(said) + 12
            right = Qt.AlignmentFlag.AlignRight
            self.write(painter, line, said, small, tokens.soft, right)
            beside = line.adjusted(0, 0, -taken, 0)
            self.write(painter, beside, layer.layer.annotator.name, name, tokens.ink)
            below = line.translated(0, _LINE + _BAR + 4)
            self.write(painter, below, self._told(layer), small, tokens.soft)
        for mark, state in zip(self.marks, self._drawn, strict=True):
            self._paint_share(painter, mark.room, state)

    def _paint_share(self, painter: QPainter, room: QRectF, state: ArticleState) -> None:
        tokens = self.palette_in_force
        accent, soft = QColor(tokens.accent), QColor(tokens.soft)
        fill, edge = {
            ArticleState.DONE: (QBrush(accent), accent),
            ArticleState.IN_PROGRESS: (QBrush(accent, Qt.BrushStyle.BDiagPattern), accent),
            ArticleState.SKIPPED: (QBrush(soft, Qt.BrushStyle.Dense6Pattern), soft),
            ArticleState.TO_DO: (QBrush(QColor(tokens.card)), soft),
        }[state]
        painter.setPen(QPen(edge, 1))
        painter.setBrush(fill)
        painter.drawRect(self.mirrored(room.adjusted(0.5, 0.5, -1.5, -0.5)))


def _shares(counts: dict[ArticleState, int], width: int) -> list[tuple[ArticleState, float]]:
    """Which states there are and how wide each is; together as wide as the bar."""
    there = {state: count for state, count in counts.items() if count}
    total = sum(there.values())
    if not total:
        return []
    wide = {state: max(_LEAST, width * count / total) for state, count in there.items()}
    most = max(wide, key=lambda state: wide[state])
    wide[most] -= sum(wide.values()) - width
    return list(wide.items())
