"""The large buttons of the welcome page."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.shared.style_sheet import with_look
from gui.shared.words import written


class _Labelled(QPushButton):
    """A button made of labels; Enter presses it as Space does."""

    def __init__(self, look: str, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, look)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())


class Choice(_Labelled):
    """One way to begin: the words of an action, what it is good for, and perhaps its keys."""

    def __init__(self, action: QAction, purpose: str, parent: QWidget) -> None:
        super().__init__("choice", parent)
        title = action.text()
        self.setAccessibleName(title)
        self.setAccessibleDescription(purpose)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(_label(title, "choice", self))
        words.addWidget(_label(purpose, "soft", self))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(16, 12, 16, 12)
        self._line.addLayout(words, 1)
        self.clicked.connect(action.trigger)

    def show_keys(self, keys: QWidget) -> None:
        """At the end, in the middle of the height."""
        self._line.addWidget(keys, 0, Qt.AlignmentFlag.AlignVCenter)


class RecentProject(_Labelled):
    """A project of late: name, folder, and when its file last changed."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__("row", parent)
        self.path = path
        self._folder = _folder(path)
        changed = self.tr("changed {day}").format(day=_day_of(path))
        self.setAccessibleName(path.stem)
        self.setAccessibleDescription(f"{self._folder}, {changed}")
        self._where = _label(self._folder, "small", self)
        self._where.setMinimumWidth(0)
        self._where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(_label(path.stem, "strong", self))
        words.addWidget(self._where)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(16)
        layout.addLayout(words, 1)
        layout.addWidget(_label(changed, "small", self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._where.setText(
            QFontMetrics(self._where.font()).elidedText(
                self._folder, Qt.TextElideMode.ElideMiddle, self._where.width()
            )
        )


def _label(words: str, look: str, parent: QWidget) -> QLabel:
    label = with_look(QLabel(words, parent), look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label


def _folder(path: Path) -> str:
    """The folder as a person writes it, with ~ for the home folder."""
    folder = path.parent
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) else str(folder)


def _day_of(path: Path) -> str:
    """When the project was last written to, its log included."""
    log = path.with_name(path.name + "-wal")
    seconds = max(file.stat().st_mtime for file in (path, log) if file.exists())
    return written(QDateTime.fromSecsSinceEpoch(int(seconds)).date())
