"""The few figures that say most, large."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from core.model.article import ArticleFilter
from core.model.layer import ArticleState
from core.model.overview import Overview
from core.model.survey import StatementFilter
from gui.overview import words
from gui.overview.chart import SIDE, Mark, OverviewChart

_NUMBER, _CAPTION = 28, 12
_HEIGHT, _NARROWEST, _GAP = 64, 96, 24
AROUND = 8
"""Pixels between a figure and the ring of the focus; the figures stand as far out on the page, so
that their digits stand where the headings begin."""


class Figures(OverviewChart):
    """Statements, drafts and finished articles, side by side."""

    def arrange(self, overview: Overview, width: int) -> tuple[list[Mark], int]:
        self._told = self._figures(overview)
        large, small = QFontMetrics(self._large), QFontMetrics(self._small)
        marks: list[Mark] = []
        left = float(SIDE)
        for number, caption, opens in self._told:
            room = max(large.horizontalAdvance(number), small.horizontalAdvance(caption)) + 12
            room = max(_NARROWEST, room) + AROUND
            if left + room > width - SIDE and marks:
                break
            at = QRectF(left, SIDE, room, _HEIGHT - 2 * SIDE)
            marks.append(Mark(at, f"{number} {caption}", opens))
            left += room + _GAP
        return marks, _HEIGHT

    def _figures(
        self, overview: Overview
    ) -> list[tuple[str, str, StatementFilter | ArticleFilter]]:
        subject = self.subject
        drafts = StatementFilter(layer=subject.layer, has_draft=True)
        done: StatementFilter | ArticleFilter = StatementFilter(layer=subject.layer)
        if subject.layer is None:
            done = ArticleFilter()
        elif subject.layer == subject.own:
            done = ArticleFilter(states=frozenset({ArticleState.DONE}))
        done_of, finished = self._done(overview)
        measures = len(overview.measures) + overview.other_measures
        actors = len(overview.actors) + overview.other_actors
        return [
            _figure(
                subject.statements, self.tr("statement"), self.tr("statements"), subject.complete
            ),
            _figure(subject.drafts, self.tr("draft"), self.tr("drafts"), drafts),
            (words.number(finished), done_of, done),
            _figure(actors, self.tr("actor"), self.tr("actors"), subject.complete),
            _figure(measures, self.tr("measure"), self.tr("measures"), subject.complete),
        ]

    def _done(self, overview: Overview) -> tuple[str, int]:
        """Of one annotator the articles that she has done; of everyone, how many there are."""
        if self.subject.layer is None:
            total = overview.articles
            return (self.tr("article") if total == 1 else self.tr("articles")), total
        finished = sum(each.done for each in self.subject.shown_layers)
        of_all = self.tr("of {count} done").format(count=words.articles(overview.articles))
        return of_all, finished

    def material(self, overview: Overview) -> object:
        return overview.layers, overview.articles, overview.actors, overview.measures

    def summary(self) -> str:
        return ", ".join(mark.words for mark in self.marks)

    def paint(self, painter: QPainter) -> None:
        tokens = self.palette_in_force
        for mark, (number, caption, _opens) in zip(self.marks, self._told, strict=False):
            inner = mark.room.adjusted(AROUND, 0, 0, 0)
            upper = QRectF(inner.left(), inner.top(), inner.width(), 36)
            lower = QRectF(inner.left(), upper.bottom(), inner.width(), 18)
            self.write(painter, upper, number, self._large, tokens.ink)
            self.write(painter, lower, caption, self._small, tokens.soft)

    @property
    def _large(self) -> QFont:
        return self.font_of(_NUMBER, strong=True)

    @property
    def _small(self) -> QFont:
        return self.font_of(_CAPTION)


def _figure(
    count: int, one: str, many: str, opens: StatementFilter | ArticleFilter
) -> tuple[str, str, StatementFilter | ArticleFilter]:
    return words.number(count), one if count == 1 else many, opens
