"""What is known about the chosen article: accepted as it was found, or corrected in place."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from core.exchange.decisions import Corrections, corrected, value_for, value_of
from core.model.proposal import ArticleField, Found, Proposal
from gui.exchange.field_box import FieldBox
from gui.exchange.looking import Look
from gui.shared.labels import plain_label, plain_tip
from gui.shared.style_sheet import with_look

_PLACES = {
    ArticleField.TITLE: (0, 0, 3),
    ArticleField.OUTLET: (2, 0, 1),
    ArticleField.AUTHOR: (2, 1, 2),
    ArticleField.SOURCE_URL: (4, 0, 1),
    ArticleField.PUBLISHED: (4, 1, 1),
    ArticleField.LANGUAGE: (4, 2, 1),
}
"""Row of the name, above its box; column; how many columns."""


class DetailsForm(QWidget):
    """Six boxes, each below what it is and where its value is from."""

    said = Signal(object, str)
    """A field and what it is to hold."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._corrections: Corrections = {}
        self._boxes: dict[ArticleField, FieldBox] = {}
        self._names: dict[ArticleField, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for field, (row, place, width) in _PLACES.items():
            self._names[field] = plain_label("", "small", self)
            box = self._box(field)
            grid.addWidget(self._names[field], row, place, 1, width)
            grid.addWidget(box, row + 1, place, 1, width)
        for place, share in enumerate((4, 3, 2)):
            grid.setColumnStretch(place, share)

    def _box(self, field: ArticleField) -> FieldBox:
        box = FieldBox(self._words()[field], self)
        box.said.connect(lambda typed: self._take(field, typed))
        box.taken_back.connect(self._show_anew)
        self._boxes[field] = box
        return box

    def show_article(self, look: Look, corrections: Corrections) -> None:
        """What was found about it, with what is corrected."""
        self._look, self._corrections = look, corrections
        details = corrected(look.details, corrections)
        for field, box in self._boxes.items():
            offers = list(self._offers(look, field))
            value = value_of(details, field)
            box.show_value(value, offers)
            where = self.tr("corrected") if field in corrections else dict(offers).get(value, "")
            self._say(field, where)

    def _show_anew(self) -> None:
        if self._look is not None:
            self.show_article(self._look, self._corrections)

    def refuses(self) -> bool:
        """Whether a box holds what its field cannot take; it then has the focus."""
        if self.isHidden():
            return False
        for field, box in self._boxes.items():
            if box.is_changed and value_for(field, box.currentText()) is None:
                self._say(field, self._wrong(field), is_wrong=True)
                box.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _say(self, field: ArticleField, where: str, *, is_wrong: bool = False) -> None:
        label, name = self._names[field], self._words()[field]
        with_look(label, "loss" if is_wrong else "small")
        label.setText(f"{name} · {where}" if where else name)
        label.setToolTip(plain_tip(where))

    def _take(self, field: ArticleField, typed: str) -> None:
        value = value_for(field, typed)
        if value is None:
            self._say(field, self._wrong(field), is_wrong=True)
            return
        self.said.emit(field, value)

    def _wrong(self, field: ArticleField) -> str:
        if field is ArticleField.PUBLISHED:
            return self.tr("a day such as 2025-03-15")
        return self.tr("a code such as en")

    def _offers(self, look: Look, field: ArticleField) -> Iterator[tuple[str, str]]:
        """What is proposed for the field, each value once, and where it was found."""
        values = set[str]()
        for proposal in look.proposals:
            value = value_for(field, proposal.value) if proposal.field is field else None
            if value and value not in values:
                values.add(value)
                yield value, self._where(proposal)
        taken = value_of(look.details, field)
        if taken and taken not in values:
            yield taken, self._settled(field)

    def _settled(self, field: ArticleField) -> str:
        if field is ArticleField.LANGUAGE:
            return self.tr("detected")
        return self.tr("file name") if field is ArticleField.TITLE else ""

    def _where(self, proposal: Proposal) -> str:
        words = {
            Found.COLUMN: self.tr("column"),
            Found.EXPORT: self.tr("press export"),
            Found.FILE_NAME: self.tr("file name"),
            Found.TEXT: self.tr("text"),
            Found.PAGE: self.tr("web page"),
            Found.PROPERTIES: self.tr("file properties"),
        }[proposal.found]
        return words if proposal.is_sure else self.tr("{where}, unsure").format(where=words)

    def _words(self) -> dict[ArticleField, str]:
        return {
            ArticleField.TITLE: self.tr("Title"),
            ArticleField.OUTLET: self.tr("Outlet"),
            ArticleField.AUTHOR: self.tr("Author"),
            ArticleField.PUBLISHED: self.tr("Date"),
            ArticleField.SOURCE_URL: self.tr("Link"),
            ArticleField.LANGUAGE: self.tr("Language"),
        }
