"""Some options side by side of which one is chosen, or none."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QStyle, QToolTip, QWidget

from gui.panels.keys import ENTER
from gui.shared.labels import plain_tip
from gui.shared.theme import Theme

_CORNER = 5


@dataclass(frozen=True)
class Option:
    """`colour` as `#rrggbb`; `tip` is plain text."""

    label: str
    colour: str = ""
    tip: str = ""


class OptionRow(QWidget):
    """One stop for Tab. A digit takes its option at once, Backspace or Delete takes none.

    The arrow keys move a mark, which Space or Enter takes. While nothing is chosen nothing is
    marked either, unless there is only one option: a ring around all of them shows the focus.
    Subclasses paint the options.
    """

    chosen = Signal(int)
    """An option by its place, from 0."""
    unset = Signal()

    def __init__(
        self, name: str, theme: Theme, parent: QWidget | None = None, *, picking_unsets: bool = True
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.options: Sequence[Option] = ()
        self.choice: int | None = None
        self._name = name
        self._picking_unsets = picking_unsets
        self._mark: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)
        self._describe()

    def offer(self, options: Sequence[Option], choice: int | None = None) -> None:
        if list(options) != list(self.options):
            self.options = options
            self.choice, self._mark = choice, None
            self._describe()
            self.updateGeometry()
            self.update()
        self.show_choice(choice)

    def show_choice(self, choice: int | None) -> None:
        if (choice, None) != (self.choice, self._mark):
            self.choice, self._mark = choice, None
            self._describe()
            self.update()

    @property
    def marked(self) -> int | None:
        """The option that Space would take; None if it would take none."""
        if self._mark is not None:
            return self._mark
        return 0 if self.choice is None and len(self.options) == 1 else self.choice

    def room_of(self, option: int) -> QRect:
        """Where an option is painted in a row that reads from left to right."""
        raise NotImplementedError

    def paint_option(self, painter: QPainter, room: QRect, option: int) -> None:
        raise NotImplementedError

    def spoken(self, option: int) -> str:
        """An option in words, as a screen reader says it."""
        return self.options[option].label

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, digit = event.key(), _digit(event)
        if digit is not None and digit <= len(self.options):
            self.chosen.emit(digit - 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.options:
            self._move(1 if (key == Qt.Key.Key_Right) == self._reads_forward() else -1)
        elif self._takes(event):
            self._take_marked()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.unset.emit()
        else:
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether the key takes the marked option; Enter only where that changes something."""
        changes = self.marked is not None and self.marked != self.choice
        return event.key() == Qt.Key.Key_Space or (event.key() in ENTER and changes)

    def _take_marked(self) -> None:
        if self.marked is not None:
            self._pick(self.marked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._option_at(event.position().toPoint())
        if at is not None:
            self._pick(at)

    def _pick(self, option: int) -> None:
        """Take an option; or, where that is the way, take back the one that is chosen."""
        if option == self.choice and self._picking_unsets:
            self.unset.emit()
        else:
            self.chosen.emit(option)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._mark = None
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._option_at(event.pos())
            tip = "" if at is None else self.options[at].tip
            QToolTip.showText(event.globalPos(), plain_tip(tip, wraps=True), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for option in range(len(self.options)):
            self.paint_option(painter, self._mirrored(option), option)
        if self.hasFocus() and self.options and self.marked is None:
            self.paint_ring(painter, self._around_all())
        painter.end()

    def paint_ring(self, painter: QPainter, room: QRect) -> None:
        """The focus, seen around one option or around all of them."""
        painter.setPen(QPen(QColor(self.theme.palette.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(room).adjusted(1, 1, -1, -1), _CORNER, _CORNER)

    def _around_all(self) -> QRect:
        rooms = QRegion()
        for option in range(len(self.options)):
            rooms += self._mirrored(option)
        return rooms.boundingRect()

    def is_focused_on(self, option: int) -> bool:
        """Whether the focus is to be seen on this option."""
        return self.hasFocus() and option == self.marked

    def _mirrored(self, option: int) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), self.room_of(option))

    def _option_at(self, point: QPoint) -> int | None:
        places = range(len(self.options))
        return next((n for n in places if self._mirrored(n).contains(point)), None)

    def _reads_forward(self) -> bool:
        return self.layoutDirection() is not Qt.LayoutDirection.RightToLeft

    def _move(self, step: int) -> None:
        at = (0 if step > 0 else -1) if self.marked is None else self.marked + step
        self._mark = at % len(self.options)
        self._describe()
        self.update()

    def _describe(self) -> None:
        chosen = self.tr("not set") if self.choice is None else self.spoken(self.choice)
        self.setAccessibleName(f"{self._name}: {chosen}")
        keys = self.tr("Keys 1 to {count}; Backspace unsets").format(count=len(self.options))
        marked = "" if self._mark is None else self.spoken(self._mark)
        self.setAccessibleDescription(marked or keys)


def _digit(event: QKeyEvent) -> int | None:
    """The digit from 1 to 9 that was typed without a modifier."""
    number = event.key() - Qt.Key.Key_0
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return number if 1 <= number <= 9 and not modifiers else None
