"""How far the resampling is, with the way to end it; else what is to be said of the figures."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look

_BAR = 160


class ProgressLine(QWidget):
    """Keeps its room while there is nothing to tell, so that nothing moves."""

    cancelled = Signal()
    wanted = Signal()
    """The figures are to be computed anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = plain_label("", "small", self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.button = with_look(QPushButton(self), "link")
        self.button.clicked.connect(self._press)
        self._is_running = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.words, self.bar, self.button):
            row.addWidget(widget)
        row.addStretch(1)
        self.setFixedHeight(32)
        self.say("")

    def run(self, done: int, total: int, what: str) -> None:
        """Show how far the work is; 0 in all: that is not known."""
        self._is_running = True
        self.words.setText(what)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.bar.show()
        self._offer(self.tr("Stop"))

    def say(self, words: str, offer: str = "") -> None:
        """The work has ended. `offer`: what the button says that begins it anew."""
        self._is_running = False
        self.words.setText(words)
        self.bar.hide()
        self._offer(offer)

    def _offer(self, words: str) -> None:
        self.button.setText(words)
        self.button.setVisible(bool(words))

    def _press(self) -> None:
        (self.cancelled if self._is_running else self.wanted).emit()
