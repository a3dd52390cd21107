"""The chosen article of a preview: what is known about it, and how its text begins."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.model.phrase import Phrase
from core.model.proposal import ArticleField
from gui.exchange.deciding import Deciding
from gui.exchange.details_form import DetailsForm
from gui.exchange.encoding_row import EncodingRow
from gui.exchange.looking import PreviewRow
from gui.exchange.text_view import TextView
from gui.shared.job_pages import plain
from gui.shared.messages import translated
from gui.shared.theme import Theme

_LEAST_TEXT = 72
"""In pixels; on a low screen all of it scrolls."""


class ArticleSide(QWidget):
    """Shows one row; corrections go where decisions are kept."""

    reread = Signal(str, str)
    """A file, and the encoding that it is to be read as."""

    def __init__(self, deciding: Deciding, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._row: PreviewRow | None = None
        self._deciding = deciding
        self._reason = plain("", "loss", self)
        self._form = DetailsForm(self)
        self._encoding = EncodingRow(self)
        self._text = TextView(theme, self)
        self._text.setMinimumHeight(_LEAST_TEXT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._reason)
        layout.addWidget(self._form)
        layout.addWidget(self._encoding)
        layout.addWidget(self._text, 1)
        layout.addStretch()
        self._form.said.connect(self._correct)
        self._encoding.chosen.connect(self._read_as)

    def show_row(self, row: PreviewRow) -> None:
        self._row = row
        self._say_reason(row.reason)
        self._form.setVisible(row.found is not None)
        self._text.setVisible(row.found is not None)
        self._encoding.hide()
        if row.found is not None:
            self._encoding.show_encoding(row.found)
            self._form.show_article(row.found, self._deciding.corrections(row.place))
            self._text.show_text(row.found)
            self._form.setEnabled(row.reason is None)

    def refuses(self) -> bool:
        """Whether something that was typed of the article cannot be kept."""
        return self._form.refuses()

    def _say_reason(self, reason: Phrase | None) -> None:
        self._reason.setVisible(reason is not None)
        self._reason.setText("" if reason is None else translated(reason))

    def _read_as(self, encoding: str) -> None:
        if self._row is not None and self._row.found is not None:
            self.reread.emit(self._row.found.file, encoding)

    def _correct(self, field: ArticleField, value: str) -> None:
        if self._row is None or self._row.found is None:
            return
        self._deciding.correct(self._row, ArticleField(field), value)
        self._form.show_article(self._row.found, self._deciding.corrections(self._row.place))
