"""What several people made of one passage, side by side: each version on a card of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.model.compared import Ranges
from core.text.direction import is_right_to_left
from gui.shared.labels import plain_label
from gui.shared.offsets import Offsets
from gui.shared.shortened_label import ShortenedLabel
from gui.shared.style_sheet import READER_FAMILIES, with_look
from gui.shared.theme import Theme

_NARROWEST, _BETWEEN, _PIXELS = 264, 16, 15
DIFFERS = "≠"
"""Stands before what one says and the others do not."""


@dataclass(frozen=True, slots=True)
class SaidPart:
    """One part of a version: what it is called, and what it says."""

    part: str
    said: str
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Version:
    """What one says of the passage. `marks`: its evidence, in code points of the passage.

    Without parts there is no version: `silence` says so.
    """

    name: str
    passage: str
    parts: tuple[SaidPart, ...] = ()
    marks: Ranges = ()
    silence: str = ""


class Versions(QScrollArea):
    """As many cards as there are versions; where they have no room, they are scrolled."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: list[VersionCard] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        self._row = QHBoxLayout(self._inner)
        self._row.setContentsMargins(16, 12, 16, 16)
        self._row.setSpacing(_BETWEEN)
        self.setWidget(self._inner)
        self.setAccessibleName(self.tr("Versions side by side"))
        theme.changed.connect(self._draw)

    def show_versions(self, versions: Sequence[Version]) -> None:
        while len(self.cards) < len(versions):
            card = VersionCard(self._theme, self._inner)
            self.cards.append(card)
            self._row.addWidget(card, 1)
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(versions))
            if number < len(versions):
                card.show_version(versions[number])

    def _draw(self) -> None:
        for card in self.cards:
            card.draw()


class VersionCard(QWidget):
    """Whose it is, what it says, and the passage with its evidence marked."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._version: Version | None = None
        self.setMinimumWidth(_NARROWEST)
        self._name = ShortenedLabel("choice", self)
        self._silence = plain_label("", "soft", self, wraps=True)
        self._said: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.text = with_look(QPlainTextEdit(self), "field")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        font = QFont([name.strip('" ') for name in READER_FAMILIES.split(",")])
        font.setPixelSize(_PIXELS)
        self.text.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addLayout(self._grid)
        column.addWidget(self._silence)
        column.addWidget(self.text, 1)

    def show_version(self, version: Version) -> None:
        if version == self._version:
            return
        self._version = version
        self._name.show_words(version.name)
        self._silence.setText(version.silence)
        self._silence.setVisible(bool(version.silence))
        self._show_parts(version.parts)
        said = self.tr("The passage with the evidence of {name}").format(name=version.name)
        self.text.setAccessibleName(said)
        self.text.setCurrentCharFormat(
            QTextCharFormat()
        )  # else the look of the last evidence stays
        self.text.setPlainText(version.passage)
        option = self.text.document().defaultTextOption()
        side = Qt.LayoutDirection
        from_right = is_right_to_left(version.passage)
        option.setTextDirection(side.RightToLeft if from_right else side.LeftToRight)
        self.text.document().setDefaultTextOption(option)
        self.draw()

    def _show_parts(self, parts: Sequence[SaidPart]) -> None:
        while len(self._said) < len(parts):
            row = len(self._said)
            label = plain_label("", "small", self)
            value = plain_label("", "plain", self, wraps=True)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
            self._said.append((label, value))
        for number, (label, value) in enumerate(self._said):
            is_used = number < len(parts)
            for each in (label, value):
                each.setVisible(is_used)
            if is_used:
                self._show_part(label, value, parts[number])

    def _show_part(self, label: QLabel, value: QLabel, part: SaidPart) -> None:
        with_look(value, "strong" if part.differs else "plain")
        label.setText(part.part)
        value.setText(f"{DIFFERS} {part.said}" if part.differs else part.said)
        said = self.tr("{part}: {said}, which differs") if part.differs else "{part}: {said}"
        value.setAccessibleName(said.format(part=part.part, said=part.said))

    def draw(self) -> None:
        """Mark the evidence, in the colours of now."""
        version = self._version
        if version is None:
            return
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.palette.current_evidence))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(QColor(self._theme.palette.soft))
        offsets, document = Offsets(version.passage), self.text.document()
        for start, end in version.marks:
            cursor = QTextCursor(document)
            cursor.setPosition(offsets.to_units(start))
            cursor.setPosition(offsets.to_units(end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
        if version.marks:
            here = QTextCursor(document)
            here.setPosition(offsets.to_units(version.marks[0][0]))
            self.text.setTextCursor(here)
            self.text.ensureCursorVisible()
