"""What a text was read as; another encoding where that was only a guess."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.exchange.decoding import CHOICES
from gui.exchange.looking import Look
from gui.shared.choice_box import ChoiceBox
from gui.shared.labels import plain_label

translate = QCoreApplication.translate  # the name under which lupdate knows it


def region(encoding: str) -> str:
    """Where texts in that encoding are from."""
    for names, words in (
        (("cp1252", "iso8859_15"), translate("Encodings", "Western European")),
        (("cp1250", "iso8859_2"), translate("Encodings", "Central European")),
        (("cp1251", "iso8859_5", "koi8_r", "koi8_u"), translate("Encodings", "Cyrillic")),
        (("cp1253", "iso8859_7"), translate("Encodings", "Greek")),
        (("cp1254", "iso8859_9"), translate("Encodings", "Turkish")),
        (("cp1255",), translate("Encodings", "Hebrew")),
        (("cp1256",), translate("Encodings", "Arabic")),
        (("cp1257",), translate("Encodings", "Baltic")),
        (("cp1258",), translate("Encodings", "Vietnamese")),
        (("cp874",), translate("Encodings", "Thai")),
        (("gb18030", "big5"), translate("Encodings", "Chinese")),
        (("cp932", "euc_jp"), translate("Encodings", "Japanese")),
        (("cp949",), translate("Encodings", "Korean")),
    ):
        if encoding in names:
            return words
    return ""


def encoding_words(encoding: str) -> str:
    where = region(encoding)
    name = encoding.upper().replace("_", "-").replace("ISO8859", "ISO-8859")
    return f"{where} · {name}" if where else name


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
