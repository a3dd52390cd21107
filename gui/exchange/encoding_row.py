"""What a text was read as; another encoding where that was only a guess."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.exchange.decoding import CHOICES
from gui.exchange.encoding_words import encoding_words
from gui.exchange.looking import Look
from gui.shared.choice_box import ChoiceBox
from gui.shared.labels import plain_label


class EncodingRow(QWidget):
    """A name alone where the file says it; a choice where it does not."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._told = plain_label("", "small", self)
        self._box = ChoiceBox(self)
        self._box.setAccessibleName(self.tr("Encoding of the file"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._told)
        row.addWidget(self._box, 1)
        self._box.activated.connect(lambda _row: self.chosen.emit(str(self._box.currentData())))

    def show_encoding(self, look: Look) -> None:
        self.setVisible(look.encoding is not None)
        if look.encoding is None:
            return
        self._box.setVisible(look.is_guess)
        if not look.is_guess:
            words = self.tr("Encoding · {name}").format(name=encoding_words(look.encoding))
            self._told.setText(words)
            return
        self._told.setText(self.tr("Encoding · guessed"))
        with QSignalBlocker(self._box):
            self._box.clear()
            for name in dict.fromkeys((look.encoding, *CHOICES)):
                self._box.addItem(encoding_words(name), name)
            self._box.setCurrentIndex(0)
