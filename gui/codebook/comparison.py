"""Two entries side by side, as far as the codebook tells them apart."""

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from core.model.codebook import Codebook, Entry
from core.model.ids import EntryId
from gui.codebook import words
from gui.shared.labels import plain_label
from gui.shared.words import PATH_SIGN


class Comparison(QWidget):
    """Names, place, definition and use of two entries, one beside the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 16, 20, 12)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        self._cells: list[list[QLabel]] = []
        for column in range(2):
            looks = ("choice", "small", "plain", "plain")
            cells = [plain_label("", look, self, wraps=True) for look in looks]
            for row, cell in enumerate(cells):
                grid.addWidget(cell, row, column)
            grid.setColumnStretch(column, 1)
            self._cells.append(cells)

    def show_entries(
        self, codebook: Codebook, entries: tuple[Entry, Entry], uses: Mapping[EntryId, int]
    ) -> None:
        for entry, cells in zip(entries, self._cells, strict=True):
            above = PATH_SIGN.join(codebook.path(entry)[:-1])
            told = (words.kind(entry.kind), above, words.statements(uses.get(entry.id, 0)))
            other = self.tr("also: {names}").format(names=", ".join(entry.aliases))
            texts = (
                entry.name,
                " · ".join(filter(None, told)),
                other if entry.aliases else "",
                entry.definition or self.tr("No definition."),
            )
            for cell, text in zip(cells, texts, strict=True):
                cell.setText(text)
                cell.setVisible(bool(text))
