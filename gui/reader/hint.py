"""The line above the text that says what the next key would do, or why the last did nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.reader.recorder import Recorder
from gui.reader.stripes import WIDTH
from gui.shared.style_sheet import with_look
from gui.shared.words import counted


class HintLine(QLabel):
    """Takes no room while it has nothing to say."""

    def __init__(self, recorder: Recorder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recorder = recorder
        with_look(self, "small")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setContentsMargins(WIDTH, 0, 40, 6)

    def say(self, words: str) -> None:
        """Until the passage moves."""
        self.setText(words)
        self.setVisible(bool(words))

    def follow(self) -> None:
        """What can be done now with the passage and what is put aside."""
        aside = len(self._recorder.collected)
        if self._recorder.is_reshaping:
            self.say(self.tr("Move the edges with Shift+←/→ (←/→ choose which), then Enter."))
        elif aside:
            one = self.tr("A passage is put aside. Enter starts a statement with it and this one.")
            more = self.tr("{count} passages are put aside. Enter starts a statement with them.")
            self.say(counted(aside, one, more))
        else:
            self.say("")
