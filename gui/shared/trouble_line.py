"""What went wrong, told in the dialog in which it did: the bar of messages lies behind it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.shared.messages import Message, Messages, Tone
from gui.shared.style_sheet import with_look


class TroubleLine(QLabel):
    """Takes no room until something is said that is no good news; hide it once that is over."""

    def __init__(self, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "warning")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()
        messages.said.connect(self._show)

    def _show(self, message: Message) -> None:
        if message.tone is not Tone.NEWS:
            self.setText(message.text)
            self.show()
            self._make_room()

    def _make_room(self) -> None:
        """Wrapped words have no least height: the dialog would squeeze what else is in it."""
        window = self.window()
        layout = window.layout()
        if layout is None or not layout.hasHeightForWidth():
            return
        layout.activate()
        needed = layout.totalHeightForWidth(window.width())
        if needed > window.height():
            window.resize(window.width(), needed)
