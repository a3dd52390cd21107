"""The words above the text that say what the next key would do, or why the last did nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.reader.recorder import Recorder
from gui.shared.actions import ActionId, Actions
from gui.shared.labels import elided, plain_tip


class HintLine(QLabel):
    """One line, whatever it says: the text below it never moves."""

    spoke = Signal(bool)
    """Whether it has something to say now."""

    def __init__(self, recorder: Recorder, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._actions = actions
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Until something else is done."""
        if words == self._words:
            return
        self._words = words
        self._fit()
        self.spoke.emit(bool(words))

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Too narrow a window cuts the words: then the tip has them all."""
        self.setText(elided(self._words, self.fontMetrics(), self.width()))
        self.setToolTip("" if self.text() == self._words else plain_tip(self._words))
        self.setAccessibleName(self._words)
