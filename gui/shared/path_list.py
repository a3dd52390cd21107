"""Files and folders that are chosen: typed, pasted, dropped or looked for."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.exchange.opening import shown
from gui.shared.labels import plain_label
from gui.shared.settings import Setting, Settings
from gui.shared.style_sheet import with_look

_ROWS_SHOWN = 4
_ROW_HEIGHT = 26


class _PathLine(QLineEdit):
    """Enter hands over a path that was typed; only on an empty line it is the dialog's."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.entered.emit()
            return
        super().keyPressEvent(event)


class PathList(QWidget):
    """A line for a path, and the list of what was chosen.

    Whoever uses it says what the line invites to, and what `look_for_files` offers.
    """

    changed = Signal()
    typed = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._paths: list[Path] = []
        self._line = _PathLine(self)
        self._files = QPushButton(self.tr("Files…"), self)
        self._list = with_look(QListWidget(self), "field")
        self._trouble = plain_label("", "warning", self, wraps=True)
        self._lay_out()
        self._line.entered.connect(self.take_line)
        self._line.textEdited.connect(self._trouble.hide)
        self._line.textChanged.connect(self.typed)
        self._files.clicked.connect(self.look_for_files)
        remove = QShortcut(QKeySequence.StandardKey.Delete, self._list, self._remove)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.setFocusProxy(self._line)

    def _lay_out(self) -> None:
        self._line.setAcceptDrops(False)  # the whole dialog takes files
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self._line, 1)
        self._buttons.addWidget(self._files)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._buttons)
        layout.addWidget(self._trouble)
        layout.addWidget(self._list)
        self._trouble.hide()
        self._show()

    def name_parts(self, invitation: str, line: str, chosen: str) -> None:
        """What stands in the empty line; what the line and the list are called."""
        self._line.setPlaceholderText(invitation)
        self._line.setAccessibleName(line)
        self._list.setAccessibleName(chosen)

    def add_button(self, button: QPushButton) -> None:
        self._buttons.addWidget(button)

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(self._paths)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was chosen, and no path is being typed."""
        return not self._paths and not self._line.text().strip()

    def add(self, paths: Iterable[Path]) -> None:
        new = [path for path in dict.fromkeys(paths) if path not in self._paths]
        self._paths += new
        self._show()
        if new:
            self.changed.emit()

    def take_line(self) -> bool:
        """Add the typed path; False, with a sentence, if nothing is there."""
        typed = self._line.text().strip().strip('"')
        if not typed:
            return True
        path = Path(typed).expanduser()
        if not path.exists():
            words = self.tr("There is no file or folder “{path}”.").format(path=shown(path))
            self._trouble.setText(words)
            self._trouble.show()
            return False
        self._line.clear()
        self._trouble.hide()
        self.add([path])
        return True

    def _remove(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            del self._paths[row]
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        self._list.clear()
        for path in self._paths:
            QListWidgetItem(shown(path), self._list)
        self._list.setVisible(bool(self._paths))
        self._list.setFixedHeight(min(_ROWS_SHOWN, len(self._paths)) * _ROW_HEIGHT + 12)

    def look_for_files(self) -> None:
        """Let the user look for what is wanted, with `dialog`."""
        raise NotImplementedError

    def dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        """One whose choice is added here."""
        dialog = QFileDialog(self, title, self._settings.text(Setting.FOLDER))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(self._take_found)
        return dialog

    def _take_found(self, found: list[str]) -> None:
        paths = [Path(path) for path in found]
        if paths:
            self._settings.store(Setting.FOLDER, str(paths[0].parent))
        self.add(paths)
