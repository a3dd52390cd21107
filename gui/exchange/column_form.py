"""What each column of a table holds, as one combo box a column."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from core.exchange.fields import ArticleField
from core.exchange.format import Columns
from gui.exchange.columns import ColumnChoice
from gui.shared.choice_box import ChoiceBox
from gui.shared.job_pages import plain
from gui.shared.labels import elided, plain_label, plain_tip
from gui.shared.quiet_area import quiet_area
from gui.shared.shortened_label import ShortenedLabel

_HIGHEST = 184
_FROM_BAR = 4
_WIDEST_NAME = 120


class ColumnForm(QWidget):
    """Shows the guess and takes the user's word; hidden while there is no table."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = ColumnChoice()
        self._columns: Columns = {}
        self._boxes: dict[str, ChoiceBox] = {}
        self._area = quiet_area(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(plain(self.tr("COLUMNS OF THE TABLE"), "heading", self))
        layout.addWidget(self._area)
        self.hide()

    def offer(self, columns: Columns) -> None:
        """Columns with the first values in each."""
        if columns != self._columns:
            self._columns = columns
            self.choice.offer(columns)
            self._build()
        self.setVisible(bool(columns))

    def _build(self) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        self._boxes = {}
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 2)
        for row, column in enumerate(self.choice.columns):
            grid.addWidget(self._name(column), row, 0)
            grid.addWidget(self._box(column), row, 1)
            grid.addWidget(self._examples(column), row, 2)
        self._area.setWidget(inner)
        wanted = inner.sizeHint().height()
        self._area.setFixedHeight(min(_HIGHEST, wanted))
        if wanted > _HIGHEST:
            grid.setContentsMargins(0, 0, _FROM_BAR, 0)
        self._show()

    def _name(self, column: str) -> QLabel:
        label = plain_label("", "soft", self)
        label.setText(elided(column, label.fontMetrics(), _WIDEST_NAME))
        label.setToolTip(plain_tip(column))
        return label

    def _examples(self, column: str) -> ShortenedLabel:
        label = ShortenedLabel("small", self)
        label.show_words(" · ".join(self._columns[column]))
        return label

    def _box(self, column: str) -> ChoiceBox:
        box = ChoiceBox()
        box.setAccessibleName(self.tr("Column {name} holds").format(name=column))
        box.setAccessibleDescription(" · ".join(self._columns[column]))
        for field, words in self._words().items():
            box.addItem(words, field)
        box.activated.connect(lambda _index: self._choose(column))
        self._boxes[column] = box
        return box

    def _choose(self, column: str) -> None:
        self.choice.choose(column, self._boxes[column].currentData())
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        fields = self.choice.fields
        for column, box in self._boxes.items():
            box.setCurrentIndex(list(self._words()).index(fields.get(column)))

    def _words(self) -> dict[ArticleField | None, str]:
        return {
            ArticleField.TEXT: self.tr("Text of the article"),
            ArticleField.TITLE: self.tr("Title"),
            ArticleField.OUTLET: self.tr("Outlet"),
            ArticleField.AUTHOR: self.tr("Author"),
            ArticleField.PUBLISHED: self.tr("Date"),
            ArticleField.SOURCE_URL: self.tr("Address"),
            ArticleField.LANGUAGE: self.tr("Language"),
            None: self.tr("Kept as metadata"),
        }
