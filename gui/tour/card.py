"""The card of the guided start, in the lower right corner of the window."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look
from gui.tour.steps import Advice
from gui.tour.tour import Tour

WIDTH = 324
MARGIN = 12
_INSET = 8
"""How far the words of a button stand from its edge; all other words stand there, too."""


class TourCard(QFrame):
    """Says one sentence and its keys; never takes the focus by itself."""

    left = Signal()
    """Esc: the focus belongs to the text again."""
    ended = Signal()
    """The user wants no more of it, now or ever."""
    wanted = Signal()
    """The user takes up the offer."""
    resized = Signal()

    def __init__(self, tour: Tour, parent: QWidget) -> None:
        super().__init__(parent)
        self._tour = tour
        self._room = parent
        parent.installEventFilter(self)
        with_look(self, "tour").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Guided start"))
        self._heading = plain_label("", "heading", self)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Steps done"))
        self._sentence = plain_label("", "plain", self, wraps=True)
        self._keys = QHBoxLayout()
        self._first = with_look(QPushButton(self), "link")
        self._again = with_look(QPushButton(self.tr("Start again"), self), "link")
        self._end = with_look(QPushButton(self), "link")
        self._reach = plain_label("", "key", self)
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        self._keys.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._reach)
        words = QVBoxLayout()
        words.setContentsMargins(_INSET, 0, _INSET, 0)
        words.setSpacing(8)
        words.addLayout(top)
        words.addWidget(self._progress)
        words.addWidget(self._sentence)
        words.addLayout(self._keys)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self._first)
        buttons.addWidget(self._again)
        buttons.addStretch()
        buttons.addWidget(self._end)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 8, 8)
        layout.setSpacing(8)
        layout.addLayout(words)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._first.clicked.connect(self._press_first)
        self._again.clicked.connect(self._tour.start)
        self._end.clicked.connect(self.ended)
        self._tour.advanced.connect(self._show_step)
        self._tour.advised.connect(self._show_step)

    def take_focus(self) -> None:
        """Put the focus on what goes on from here."""
        if self.isVisible():
            (self._end if self._tour.is_over else self._first).setFocus(
                Qt.FocusReason.ShortcutFocusReason
            )

    def show_reach(self, keys: str) -> None:
        """Say by which keys the card is reached."""
        self._reach.setText(keys)
        self._reach.setVisible(bool(keys))

    def offer(self) -> None:
        """Ask whether the user wants to be guided."""
        self._tour.stop()
        self._first.setText(self.tr("Start"))
        self._end.setText(self.tr("No, thank you"))
        self._progress.hide()
        self._again.hide()
        self._first.show()
        words = self.tr("New here? Six small steps, done by yourself, show the ways of the desk.")
        self._say(self.tr("GUIDED START"), Advice(words, ()))

    def _press_first(self) -> None:
        if self._tour.step is None:
            self.wanted.emit()
        else:
            self._tour.skip()

    def _show_step(self) -> None:
        number, count = self._tour.place
        over = self._tour.is_over
        had_focus = self._first.hasFocus()
        self._first.setText(self.tr("Skip this"))
        self._first.setVisible(not over)
        self._again.setVisible(over or number > 1)
        self._end.setText(self.tr("Close") if over else self.tr("End"))
        self._progress.setRange(0, count)
        self._progress.setValue(count if over else number - 1)
        self._progress.show()
        place = self.tr("{number} of {count}").format(number=number, count=count)
        title = self.tr("GUIDED START")
        done = self.tr("done")
        self._say(f"{title} · {done if over else place}", self._tour.advice)
        if over and had_focus:
            self.take_focus()

    def _say(self, heading: str, advice: Advice) -> None:
        self._heading.setText(heading)
        self._sentence.setText(advice.sentence)
        while item := self._keys.takeAt(0):
            if (key := item.widget()) is not None:
                key.hide()
                key.deleteLater()
        for spelled in advice.keys:
            key = plain_label(spelled, "key", self)
            self._keys.addWidget(key)
            key.show()
        if advice.keys:
            self._keys.addStretch()
        if not self.isVisible():
            self.show()
            self.raise_()
        self._fit()
        self._announce(f"{heading}. {advice.sentence} {', '.join(advice.keys)}")

    def _announce(self, words: str) -> None:
        """Tell those who listen to the screen; nothing takes the focus."""
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _fit(self) -> None:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        height = layout.totalHeightForWidth(WIDTH)
        room = self._room.rect()
        left = MARGIN if self.isRightToLeft() else room.right() - WIDTH - MARGIN
        place = QRect(left, room.bottom() - height - MARGIN, WIDTH, height)
        if place != self.geometry():
            self.setGeometry(place)
            self.resized.emit()

    def event(self, event: QEvent) -> bool:
        """Its height follows its words, once their style is known."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return handled

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._room and self.isVisible():
            self._fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focus, QPushButton
        ):
            focus.click()
        else:
            super().keyPressEvent(event)
