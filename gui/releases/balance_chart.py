"""How labels are shared out over the splits of a release: three bars for each, as per cent."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from core.releasing.balance import Balance, Of
from core.splits.split import Split
from gui.releases import words
from gui.shared.chart import SIDE, Chart, Mark
from gui.shared.theme import Theme

_BAR, _BETWEEN, _NAME, _SPLIT, _VALUE, _GAP = 16.0, 12.0, 150, 84, 92, 12.0
MOST = 12
"""So many labels are drawn, the first of them; the card holds all."""


class BalanceChart(Chart):
    """A bar says which share of its split's statements has the label."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        self._balance: Mapping[Split, Balance] = {}
        self._labels: Sequence[str] = ()
        self._of = Of.STANCE
        self._bars: list[tuple[str, Split, QRectF]] = []
        super().__init__(name, theme, parent)

    def show_balance(self, balance: Mapping[Split, Balance], of: Of, labels: Sequence[str]) -> None:
        self._balance, self._of, self._labels = balance, of, labels[:MOST]
        self.refresh()

    def laid_out(self, width: int) -> tuple[list[Mark], int]:
        self._bars = []
        marks: list[Mark] = []
        top = float(SIDE)
        for label in self._labels:
            for split in self._balance:
                room = QRectF(SIDE, top, width - 2 * SIDE, _BAR)
                self._bars.append((label, split, room))
                marks.append(Mark(room, self._told(label, split), None))
                top += _BAR
            top += _BETWEEN
        return marks, round(top) + SIDE

    def _counts(self, label: str, split: Split) -> tuple[int, int]:
        balance = self._balance[split]
        return balance.labels[self._of][label], balance.statements

    def _told(self, label: str, split: Split) -> str:
        part, whole = self._counts(label, split)
        template = self.tr("{label}, {split}: {part} of {statements}, {share}")
        return template.format(
            label=label,
            split=words.split(split),
            part=part,
            statements=words.statements(whole),
            share=words.share(part, whole),
        )

    def summary(self) -> str:
        return words.of(self._of)

    def paint(self, painter: QPainter) -> None:
        tokens = self.palette_in_force
        inks = (tokens.accent, tokens.soft, tokens.dimmed)
        plain, strong = self.font_of(12), self.font_of(13, strong=True)
        splits = list(self._balance)
        start = SIDE + self._name_width() + _SPLIT + 2 * _GAP
        for label, split, room in self._bars:
            if not self.is_due(room):
                continue
            if split is splits[0]:
                name = QRectF(room.left(), room.top(), self._name_width(), _BAR)
                self.write(painter, name, label, strong, tokens.ink)
            beside = QRectF(start - _SPLIT - _GAP, room.top(), _SPLIT, _BAR)
            self.write(painter, beside, words.split(split), plain, tokens.soft)
            part, whole = self._counts(label, split)
            wide = room.right() - start - _VALUE - _GAP
            track = QRectF(start, room.top() + 3, wide, _BAR - 6)
            self.fill(painter, track, tokens.track, 3)
            if part:
                track.setWidth(max(3.0, wide * part / whole))
                self.fill(painter, track, inks[splits.index(split) % len(inks)], 3)
            value = QRectF(room.right() - _VALUE, room.top(), _VALUE, _BAR)
            said = f"{words.share(part, whole)} · {part}"
            self.write(painter, value, said, plain, tokens.ink, Qt.AlignmentFlag.AlignRight)

    def _name_width(self) -> float:
        metrics = QFontMetrics(self.font_of(13, strong=True))
        widest = max(map(metrics.horizontalAdvance, self._labels), default=0)
        return float(min(max(_NAME, self.width() // 4), widest + 4))
