"""What is shown of a release to come: obstacles, splits, balance, leakage, changes, losses."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.releasing.balance import Of, labels_of
from core.releasing.planning import Preview
from core.releasing.told import before_told, gaps_told
from gui.releases import words
from gui.releases.balance_chart import MOST, BalanceChart
from gui.shared.choice_box import ChoiceBox
from gui.shared.labels import plain_label
from gui.shared.messages import translated
from gui.shared.theme import Theme

_KINDS = tuple(Of)


class ShownPreview(QWidget):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._found: Preview | None = None
        self._rest = QWidget(self)
        self._balance = QWidget(self._rest)
        self.obstacles = self._text("warning")
        self.counts = plain_label("", "choice", self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._cells: list[QLabel] = []
        self.gaps = self._text("warning")
        self.kind = ChoiceBox(self)
        self.kind.setAccessibleName(self.tr("Balance of"))
        self.kind.addItems([words.of(kind) for kind in _KINDS])
        self.kind.activated.connect(lambda _row: self._show_balance())
        self.chart = BalanceChart(self.tr("Balance"), theme, self)
        self.more = plain_label("", "small", self)
        self.told = self._text("soft")
        self._lay_out()
        theme.changed.connect(self.chart.refresh)

    def _text(self, look: str) -> QLabel:
        label = plain_label("", look, self, wraps=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _lay_out(self) -> None:
        column = _column(self, self.obstacles, self._rest, margins=(24, 20, 24, 20))
        column.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(plain_label(self.kind.accessibleName(), "small", self))
        line.addWidget(self.kind)
        line.addStretch(1)
        balance = _column(self._balance, margins=(0, 8, 0, 0))
        balance.addLayout(line)
        balance.addWidget(self.chart)
        balance.addWidget(self.more)
        rest = _column(self._rest, self.counts)
        rest.addLayout(self._grid)
        rest.addWidget(self.gaps)
        rest.addWidget(self._balance)
        rest.addWidget(self.told)
        self._rest.hide()

    def show_preview(self, found: Preview) -> None:
        self._found = found
        _say(self.obstacles, "\n".join(map(translated, found.obstacles)))
        self.counts.setText(words.counts(found))
        self._show_splits(found)
        _say(self.gaps, "\n".join(map(translated, gaps_told(found))))
        self._show_balance()
        told = [*map(translated, before_told(found)), *words.changes(found)]
        told += [words.waiting(found), words.leakage(found)]
        told += [words.kept_together(found), words.withheld(found)]
        told += words.losses(found)
        self.told.setText("\n\n".join(filter(None, told)))
        self._balance.setVisible(found.statements > 0)
        self._rest.show()

    def refuse(self, sentence: str) -> None:
        """Nothing is shown of what makes no sense but why."""
        self._rest.hide()
        _say(self.obstacles, sentence)

    def _show_splits(self, found: Preview) -> None:
        """A row for each split: how many articles and statements, and which share of all."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.deleteLater()
        self._cells = []
        for row, (split, balance) in enumerate(found.balance.items()):
            of_all = words.share(balance.articles, found.articles)
            cells = (
                words.split(split),
                words.articles(balance.articles),
                of_all,
                words.statements(balance.statements),
            )
            for column, said in enumerate(cells):
                label = plain_label(said, "soft" if column else "strong", self)
                self._cells.append(label)
                self._grid.addWidget(label, row, column)
        self._grid.setColumnStretch(4, 1)

    def _show_balance(self) -> None:
        found = self._found
        if found is None:
            return
        kind = _KINDS[self.kind.currentIndex()]
        labels = labels_of(found.balance, kind, found.codebook)
        self.chart.show_balance(found.balance, kind, labels)
        left = len(labels) - MOST
        self.more.setText(
            self.tr("… and {count} more, which the card holds").format(count=left)
            if left > 0
            else ""
        )
        self.more.setVisible(left > 0)


def _column(
    holder: QWidget, *widgets: QWidget, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    column = QVBoxLayout(holder)
    column.setContentsMargins(*margins)
    column.setSpacing(12)
    for widget in widgets:
        column.addWidget(widget)
    return column


def _say(label: QLabel, sentences: str) -> None:
    """Without any, the label takes no room."""
    label.setText(sentences)
    label.setVisible(bool(sentences))
