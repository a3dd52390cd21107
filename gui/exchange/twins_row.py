"""Articles that are nearly the same: how many, what is done with them, the way to compare them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.exchange.deciding import Deciding
from gui.shared.choice_box import ChoiceBox
from gui.shared.labels import plain_label
from gui.shared.words import counted


class TwinsRow(QWidget):
    """Hidden while no article is like another."""

    asked = Signal()
    """To see them side by side."""

    def __init__(self, deciding: Deciding, parent: QWidget) -> None:
        super().__init__(parent)
        self._deciding = deciding
        self._told = plain_label("", "soft", self, wraps=True)
        self._box = ChoiceBox(self)
        self._box.setAccessibleName(self.tr("What is done with articles that are nearly the same"))
        self._box.addItem(self.tr("Import all of them"), False)
        self._box.addItem(self.tr("Import only the first of each"), True)
        self._compare = QPushButton(self.tr("Compare…"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._told, 1)
        row.addWidget(self._box)
        row.addWidget(self._compare)
        self._box.activated.connect(
            lambda _row: deciding.take_first_only(bool(self._box.currentData()))
        )
        self._compare.clicked.connect(self.asked)
        self.hide()

    def show_pairs(self) -> None:
        """Count those that are nearly the same as one before them."""
        count = len(self._deciding.pairs)
        self.setVisible(count > 0)
        one = self.tr("1 article is nearly the same as another:")
        many = self.tr("{count} articles are nearly the same as others:")
        self._told.setText(counted(count, one, many))
