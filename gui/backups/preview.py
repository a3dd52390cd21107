"""What one backup holds, told beside the list."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.backups import Found
from core.model.backup import Holdings
from gui.backups import words
from gui.shared.labels import plain_label, plain_tip
from gui.shared.shortened_label import ShortenedLabel
from gui.shared.words import moment

_MOST_LAYERS = 12


class Preview(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._when = plain_label("", "choice", self, wraps=True)
        self._why = plain_label("", "soft", self, wraps=True)
        self._holds = plain_label("", "", self, wraps=True)
        self._layers = plain_label("", "soft", self, wraps=True)
        self._difference = plain_label("", "strong", self, wraps=True)
        self._changed = plain_label("", "soft", self, wraps=True)
        self._file = ShortenedLabel("small", self, Qt.TextElideMode.ElideMiddle)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 0, 8)
        column.setSpacing(4)
        for label in (self._when, self._why):
            column.addWidget(label)
        column.addSpacing(8)
        for label in (self._holds, self._layers, self._changed):
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self._difference)
        column.addStretch(1)
        column.addWidget(self._file)

    @property
    def text(self) -> str:
        """All that is told, as it is read aloud."""
        labels = (self._when, self._why, self._holds, self._layers, self._changed, self._difference)
        return "\n".join(label.text() for label in labels if label.text())

    def show_backup(self, found: Found | None, now: Holdings | None) -> None:
        held = None if found is None else found.holdings
        backup = None if found is None else found.backup
        self._when.setText("" if backup is None else moment(backup.at, is_long=True))
        self._why.setText("" if backup is None else words.reason(backup.reason))
        self._file.show_words("" if backup is None else str(backup.path))
        self._file.setToolTip("" if backup is None else plain_tip(str(backup.path)))
        if found is None or held is None:
            self._holds.setText("" if found is None else words.trouble(found))
            for label in (self._layers, self._changed, self._difference):
                label.clear()
            return
        self._holds.setText(words.contents(held))
        lines = words.layers(held, now)
        if len(lines) > _MOST_LAYERS:
            lines = [*lines[: _MOST_LAYERS - 1], "…"]
        self._layers.setText("\n".join(lines))
        changed = words.last_change(held)
        last = self.tr("Last change: {moment}").format(moment=changed)
        self._changed.setText(last if changed else "")
        self._difference.setText(words.difference(held, now))
