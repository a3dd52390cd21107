"""The line above the text that says what the next key would do, or why the last did nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.reader.recorder import Recorder
from gui.reader.stripes import WIDTH
from gui.shared.actions import ActionId, Actions
from gui.shared.style_sheet import with_look


class HintLine(QLabel):
    """Takes no room while it has nothing to say."""

    def __init__(self, recorder: Recorder, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._actions = actions
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
        start = self._actions.way_to(ActionId.START_STATEMENT)
        aside = len(self._recorder.collected)
        if self._recorder.is_reshaping:
            shaping = self.tr("Move the edges with Shift+←/→ (←/→ choose which), then {keys}.")
            self.say(shaping.format(keys=start))
        elif aside:
            one = self.tr("A passage is put aside. {keys} starts a statement with it and this one.")
            more = self.tr("{count} passages are put aside. {keys} starts a statement with them.")
            self.say((one if aside == 1 else more).format(count=aside, keys=start))
        else:
            self.say("")
