"""The large buttons of the welcome page."""

from pathlib import Path

from PySide6.QtCore import QDateTime, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.shared.labels import plain_label, plain_tip
from gui.shared.shortened_label import ShortenedLabel
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
        layout = self.layout()
        return QSize(0, 0 if layout is None else layout.minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        layout = self.layout()
        return layout is not None and layout.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return -1 if layout is None else layout.heightForWidth(width)


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
        words.addWidget(_label(purpose, "soft", self, wraps=True))
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
        folder = _folder(path)
        changed = self.tr("changed {day}").format(day=_day_of(path))
        self.setAccessibleName(path.stem)
        self.setAccessibleDescription(f"{folder}, {changed}")
        where = ShortenedLabel("small", self, Qt.TextElideMode.ElideMiddle)
        where.show_words(folder)
        where.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setToolTip(plain_tip(folder))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(_label(path.stem, "strong", self))
        words.addWidget(where)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(16)
        layout.addLayout(words, 1)
        layout.addWidget(_label(changed, "small", self))


def _label(words: str, look: str, parent: QWidget, *, wraps: bool = False) -> QLabel:
    label = plain_label(words, look, parent, wraps=wraps)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label


def _folder(path: Path) -> str:
    """The folder as a person writes it, with ~ for the home folder."""
    folder = path.parent
    home = Path.home()
    return str("~" / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def _day_of(path: Path) -> str:
    """When the project was last written to, its log included."""
    log = path.with_name(path.name + "-wal")
    seconds = max(file.stat().st_mtime for file in (path, log) if file.exists())
    return written(QDateTime.fromSecsSinceEpoch(int(seconds)).date())
