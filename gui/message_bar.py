"""The bar at the top of the window in which the desk speaks to its user."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.shared.messages import Message, Messages, Tone
from gui.shared.style_sheet import with_look

_NEWS_MILLISECONDS = 6_000


class MessageBar(QFrame):
    """Shows the newest message. News go away by themselves, troubles stay until dismissed."""

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self._timer = QTimer(self, singleShot=True, interval=_NEWS_MILLISECONDS)
        self._timer.timeout.connect(self.hide)
        messages.said.connect(self.show_message)
        self.hide()

    def _lay_out(self, dismiss: QPushButton) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._text, 1)
        line.addWidget(self._more)
        line.addWidget(dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 8, 4)
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
        if message.tone is Tone.NEWS:
            self._timer.start()
        self.show()

    def _toggle_details(self) -> None:
        self._details.setVisible(not self._details.isVisible())


def _plain_label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
