"""Which files and folders are to be read: typed, pasted, dropped or looked for."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from core.exchange.opening import shown
from core.exchange.registry import ANNOTATION_ENDINGS, ARTICLE_READERS
from gui.shared.job_pages import plain
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


class Sources(QWidget):
    """A line for a path, and the list of what was chosen."""

    changed = Signal()
    typed = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._paths: list[Path] = []
        self._line = _PathLine(self)
        self._files = QPushButton(self.tr("Files…"), self)
        self._folder = QPushButton(self.tr("Folder…"), self)
        self._list = with_look(QListWidget(self), "field")
        self._trouble = plain("", "warning", self)
        self._lay_out()
        self._line.entered.connect(self.take_line)
        self._line.textEdited.connect(self._trouble.hide)
        self._line.textChanged.connect(self.typed)
        self._files.clicked.connect(self._look_for_files)
        self._folder.clicked.connect(self._look_for_folder)
        remove = QShortcut(QKeySequence.StandardKey.Delete, self._list, self._remove)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.setFocusProxy(self._line)

    def _lay_out(self) -> None:
        self._line.setPlaceholderText(self.tr("Path of a file or folder, then Enter"))
        self._line.setAccessibleName(self.tr("Path of a file or folder"))
        self._line.setAcceptDrops(False)  # the whole dialog takes files
        self._list.setAccessibleName(self.tr("Files and folders to import; Delete removes one"))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._line, 0, 0)
        layout.addWidget(self._files, 0, 1)
        layout.addWidget(self._folder, 0, 2)
        layout.addWidget(self._trouble, 1, 0, 1, 3)
        layout.addWidget(self._list, 2, 0, 1, 3)
        self._trouble.hide()
        self._show()

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

    def _look_for_files(self) -> None:
        dialog = self._dialog(self.tr("Files to import"), QFileDialog.FileMode.ExistingFiles)
        articles, annotations = set(ARTICLE_READERS), set(ANNOTATION_ENDINGS)
        kinds = (
            (self.tr("All that can be imported"), articles | annotations),
            (self.tr("Articles"), articles),
            (self.tr("Annotations"), annotations),
        )
        named = [f"{name} ({' '.join(f'*{e}' for e in sorted(ends))})" for name, ends in kinds]
        dialog.setNameFilters([*named, self.tr("All files") + " (*)"])
        dialog.open()

    def _look_for_folder(self) -> None:
        self._dialog(self.tr("Folder to import"), QFileDialog.FileMode.Directory).open()

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
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
