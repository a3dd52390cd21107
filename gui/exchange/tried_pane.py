"""Annotations on their way in: whose they are, and what would come of it."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from core.model.phrase import Phrase
from gui.exchange.pages import plain
from gui.exchange.pane import ImportPane
from gui.exchange.whose_form import WhoseForm
from gui.shared.desk import Desk
from gui.shared.messages import translated
from gui.shared.style_sheet import with_look

_PAUSE_MS = 150


class TriedPane(ImportPane):
    """Each change of what was said is tried at once, on the file as it was read."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.summary = plain("", "soft", self)
        me = desk.bridge.project.annotator
        self.whose = WhoseForm("" if me is None else me.name, self)
        self._outcome = with_look(QPlainTextEdit(self), "field")
        self._outcome.setReadOnly(True)
        self._outcome.setTabChangesFocus(True)
        self._outcome.setAccessibleName(self.tr("What would come in"))
        self.whose.changed.connect(self.pause.start)
        self.pause.timeout.connect(self.look_at_it)

    @property
    def is_busy(self) -> bool:
        return super().is_busy or self.pause.isActive()

    def put(self, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
        """Two columns below the summary, the outcome at the foot of the right one."""
        outcome = (self._heading(self.tr("WHAT WOULD COME IN")), self._outcome)
        sides = QHBoxLayout()
        sides.setSpacing(24)
        for widgets in (left, (*right, *outcome)):
            side = QVBoxLayout()
            side.setSpacing(8)
            for widget in widgets:
                side.addWidget(widget)
            sides.addLayout(side, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.summary)
        layout.addLayout(sides, 1)

    def who_annotated(self) -> tuple[QWidget, QWidget]:
        """The form for that with what stands above it."""
        return self._heading(self.tr("WHO ANNOTATED")), self.whose

    def _heading(self, words: str) -> QLabel:
        return plain(words, "heading", self)

    def tell_outcome(self, lines: Sequence[str], refusal: Phrase | None) -> None:
        said = [] if refusal is None else [translated(refusal)]
        self._outcome.setPlainText("\n".join([*said, *lines]))

    def tell_of_looking(self) -> None:
        self.summary.setText(self.tr("Looking at it…"))

    def clear(self) -> None:
        self.summary.clear()
        self._outcome.clear()
        self.changed.emit()
