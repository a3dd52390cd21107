"""The bar at the top of the window in which the desk speaks to its user."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.model.changes import Changes
from gui.shared.bridge import Bridge
from gui.shared.elsewhere import Elsewhere
from gui.shared.messages import Message, Messages, Tone
from gui.shared.selection import Selection
from gui.shared.style_sheet import with_look

_MILLISECONDS = {Tone.HINT: 6_000, Tone.NEWS: 6_000, Tone.REFUSED: 10_000}
"""How long a message stays by itself; a trouble stays until it is dismissed."""
_PASSING = (Tone.HINT, Tone.NEWS)


class MessageBar(QFrame):
    """Shows the newest message over the foot of its parent, so that nothing moves."""

    def __init__(self, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        parent.installEventFilter(self)
        with_look(self, "message")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Message"))
        self._text = _plain_label()
        self._details = with_look(_plain_label(), "small")
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more = with_look(QPushButton(self.tr("Show details")), "link")
        self._more.clicked.connect(self._toggle_details)
        dismiss = with_look(QPushButton(self.tr("Dismiss")), "link")
        dismiss.clicked.connect(self.hide)
        self._lay_out(dismiss)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._tone = Tone.NEWS
        messages.said.connect(self.show_message)
        messages.over.connect(self.hide)
        self.hide()

    def _lay_out(self, dismiss: QPushButton) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._text, 1)
        line.addWidget(self._more)
        line.addWidget(dismiss)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 2, 8, 2)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._details)

    @property
    def text(self) -> str:
        return self._text.text()

    def show_message(self, message: Message) -> None:
        with_look(self._text, "warning" if message.tone is Tone.TROUBLE else "")
        self._text.setText(message.text)
        self._text.setAccessibleName(message.text)
        self._details.setText(message.details)
        self._details.hide()
        self._more.setVisible(bool(message.details))
        self._timer.stop()
        self._tone = message.tone
        if message.tone in _MILLISECONDS:
            self._timer.start(_MILLISECONDS[message.tone])
        self.show()
        self._fit()

    def pass_on(self) -> None:
        """News are over: what they told of has happened."""
        if self._tone in _PASSING:
            self.hide()

    def follow(self, bridge: Bridge, selection: Selection) -> None:
        """Let messages go when what they told of is over."""
        bridge.changed.connect(self.follow_change)
        selection.statement_changed.connect(self.follow_choice)
        selection.pending_changed.connect(self.follow_choice)
        selection.article_changed.connect(self.follow_choice)

    def follow_change(self, changes: Changes, initiator: object) -> None:
        """Something was stored or taken back since: but for a trouble, what was said is over.

        What others did elsewhere ends nothing.
        """
        is_elsewhere = isinstance(initiator, Elsewhere)
        if self._tone is not Tone.TROUBLE and not (changes.is_empty or is_elsewhere):
            self.hide()

    def follow_choice(self) -> None:
        """Another statement or article, or none: a hint spoke of the one before."""
        if self._tone is Tone.HINT:
            self.hide()

    def _fit(self) -> None:
        room = self._room
        height = self._column.totalHeightForWidth(room.width())
        self.setGeometry(0, room.height() - height, room.width(), height)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._room:
            self._fit()
        return False

    def _toggle_details(self) -> None:
        self._details.setVisible(not self._details.isVisible())
        self._fit()


def _plain_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
