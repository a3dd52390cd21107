"""The backups of a project, what each holds, and going back to one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QWidget

from core import backups
from core.backups import Found, Restored
from core.encryption import Locked, remembering
from gui.backups import words
from gui.backups.places import free, known, names, project_of
from gui.backups.preview import Preview
from gui.backups.work import Looked, copying, looking, restoring
from gui.shared.by_enter import pressed_by_enter
from gui.shared.choice_box import ChoiceBox
from gui.shared.desk import Desk
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.labels import plain_label
from gui.shared.line_delegate import LineDelegate
from gui.shared.lines import Line, LinesModel, LinesView
from gui.shared.running import launch
from gui.shared.settings import Setting
from gui.shared.style_sheet import with_look
from gui.shared.trouble_line import TroubleLine
from gui.shared.window_places import mark_page
from gui.shared.window_size import open_as_large_as
from gui.shared.words import moment

_SIZE = (820, 560)


class BackupsDialog(QDialog):
    """Of the open project, or of one that was open lately. It closes once one has been opened."""

    open_wanted = Signal(Path)

    def __init__(self, desk: Desk, path: Path | None, parent: QWidget | None) -> None:
        super().__init__(parent)
        mark_page(self, "safety.md")
        self._desk = desk
        self._projects = known(desk, path)
        self._looked = Looked([], None)
        self.is_busy = False
        self.setWindowTitle(self.tr("Backups"))
        self._choice = ChoiceBox(self)
        self._choice.setAccessibleName(self.tr("Project"))
        self._other = QPushButton(self.tr("Other file…"), self)
        self._said = plain_label("", "soft", self, wraps=True)
        self.model: LinesModel[Found] = LinesModel(self)
        self.list = LinesView(self.tr("Backups, the newest first"), self)
        self.preview = Preview(self)
        self._trouble = TroubleLine(desk.messages, self)
        self._restore = with_look(QPushButton(self.tr("Restore"), self), "primary")
        self._unlock = with_look(QPushButton(self.tr("Passphrase…"), self), "primary")
        self._copy = QPushButton(self.tr("Open a copy"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._folder = QPushButton(self.tr("Folder…"), self)
        self._lay_out()
        self._connect()
        self._show_projects()

    def _lay_out(self) -> None:
        self.list.setModel(self.model)
        self.list.paint_with(LineDelegate(self._desk.theme, self._desk.bridge, self))
        whose = QHBoxLayout()
        whose.setSpacing(8)
        whose.addWidget(self._choice, 1)
        whose.addWidget(self._other)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.list, 3)
        middle.addWidget(self.preview, 2)
        ends = (self._unlock, self._restore, self._copy, self._close)
        ending = button_row(*ends, aside=self._folder)
        pressed_by_enter(self._other, self._folder, *ends)
        column = dialog_column(self)
        column.addLayout(whose)
        column.addWidget(self._said)
        column.addLayout(middle, 1)
        column.addWidget(self._trouble)
        column.addLayout(ending)
        open_as_large_as(self, *_SIZE)

    def _connect(self) -> None:
        self._choice.currentIndexChanged.connect(self._look)
        self._other.clicked.connect(self._ask_for_other)
        self._folder.clicked.connect(self._ask_for_folder)
        self._unlock.clicked.connect(self._ask_for_passphrase)
        self._copy.clicked.connect(self._open_copy)
        self._restore.clicked.connect(self._go_back)
        self._close.clicked.connect(self.reject)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.list.entered.connect(self._go_to_what_can_be_done)

    @property
    def project(self) -> Path | None:
        """Whose backups are listed."""
        row = self._choice.currentIndex()
        return self._projects[row] if 0 <= row < len(self._projects) else None

    @property
    def current(self) -> Found | None:
        return self.model.item(self.list.currentIndex().row())

    def _show_projects(self, row: int = 0) -> None:
        self._choice.blockSignals(True)
        self._choice.clear()
        for name in names(self._projects):
            self._choice.addItem(name)
        self._choice.setCurrentIndex(row if self._projects else -1)
        self._choice.blockSignals(False)
        self._choice.setEnabled(len(self._projects) > 1)
        self._look()

    def _look(self) -> None:
        """List anew what there is."""
        path = self.project
        if path is None:
            self._said.setText(self.tr("Choose the file of a project, or one of its backups."))
            self._show(Looked([], None), None)
            self._other.setFocus()
            return
        self._set_busy(True)
        task = looking(path, self._desk.settings.backup_folder())
        task.succeeded.connect(lambda looked, _changes: self._show(looked, path))
        task.failed.connect(self._fail)
        launch(task)

    def _show(self, looked: Looked, path: Path | None) -> None:
        if path != self.project:
            return
        self._looked = looked
        self._set_busy(False)
        self.model.show(looked.found, lambda each: _line(each, path))
        if path is not None:
            self._said.setText(self._told(path))
        if looked.found:
            self.list.show_row(0)
            self.list.setFocus()
        elif path is not None:
            self._close.setFocus()
        self._show_current()

    def _told(self, path: Path) -> str:
        folder = self._desk.settings.backup_folder() or backups.folder_beside(path)
        if not self._looked.found:
            none = self.tr(
                "There are no backups of it yet. They are made by themselves: on opening, every "
                "hour of work, and before what changes much. They will be in {folder}."
            )
            return none.format(folder=folder)
        told = self.tr(
            "Made by themselves on opening, every hour of work, and before what changes much; "
            "kept in {folder}. Restoring one keeps what is there now as another."
        )
        return told.format(folder=folder)

    def _show_current(self) -> None:
        self.preview.show_backup(self.current, self._looked.now)
        self.list.setAccessibleDescription(self.preview.text)
        self._enable()

    def _go_to_what_can_be_done(self) -> None:
        (self._unlock if self._is_locked else self._restore).setFocus()

    @property
    def _is_locked(self) -> bool:
        """Whether the chosen backup waits for its passphrase."""
        return self.current is not None and isinstance(self.current.trouble, Locked)

    def _ask_for_passphrase(self) -> None:
        """Once it is known, what the backups hold can be told."""
        if self.current is not None:
            self._desk.bridge.locked.emit(self.current.backup.path, self._look_again)

    def _look_again(self) -> None:
        self.activateWindow()
        self._look()

    def _enable(self) -> None:
        current = self.current
        self._unlock.setVisible(self._is_locked)
        self._unlock.setEnabled(not self.is_busy)
        can_be_read = current is not None and current.holdings is not None and not self.is_busy
        for button in (self._restore, self._copy):
            button.setEnabled(can_be_read)
        for widget in (self.list, self._folder, self._other, self._close):
            widget.setEnabled(not self.is_busy)

    def _set_busy(self, is_busy: bool) -> None:
        self.is_busy = is_busy
        self._enable()

    def _ask_for_other(self) -> None:
        kinds = self.tr("Glossator projects") + " (*.glossator)"
        start = "" if self.project is None else str(self.project.parent)
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("A project, or one of its backups"), start, kinds
        )
        if chosen:
            self.show_project(project_of(Path(chosen)))

    def show_project(self, path: Path) -> None:
        """List the backups of a project, which may be gone."""
        self._projects = [path, *(each for each in self._projects if each != path)]
        self._show_projects()

    def _ask_for_folder(self) -> None:
        start = self._desk.settings.backup_folder() or (self.project or Path.home()).parent
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where to keep the backups of all projects"), str(start)
        )
        if chosen:
            self.keep_in(Path(chosen))

    def keep_in(self, folder: Path) -> None:
        """From now on; the folder of the project itself means: beside each project, as before."""
        is_beside = self.project is not None and folder in (
            self.project.parent,
            backups.folder_beside(self.project),
        )
        self._desk.settings.store(Setting.BACKUPS, "" if is_beside else str(folder))
        self._look()

    def _go_back(self) -> None:
        found, path = self.current, self.project
        if found is None or path is None:
            return
        self._trouble.hide()
        self._set_busy(True)
        bridge = self._desk.bridge
        if bridge.is_open and bridge.project.path.absolute() == path.absolute():
            with remembering():
                bridge.close()
        task = restoring(path, found.backup.path, self._desk.settings.backup_folder())
        task.succeeded.connect(lambda done, _changes: self._end(done, found))
        task.failed.connect(self._fail)
        launch(task)

    def _end(self, done: Restored, found: Found) -> None:
        self._set_busy(False)
        self.accept()
        self.open_wanted.emit(done.path)
        told = self.tr("The project is as it was on {moment}.")
        kept = self.tr("What was there before is kept as {name}.")
        news = told.format(moment=moment(found.backup.at, is_long=True))
        if done.kept is not None:
            news = f"{news} {kept.format(name=done.kept.name)}"
        self._desk.messages.news(news)

    def _open_copy(self) -> None:
        found, path = self.current, self.project
        if found is None or path is None:
            return
        self._trouble.hide()
        self._set_busy(True)
        stem = f"{path.stem} {found.backup.at:%Y-%m-%d %H.%M.%S}"
        task = copying(found.backup.path, lambda: free(path.with_name(f"{stem}.glossator")))
        task.succeeded.connect(self._open_what_was_copied)
        task.failed.connect(self._fail)
        launch(task)

    def _open_what_was_copied(self, copy: Path, _changes: object) -> None:
        self._set_busy(False)
        self.accept()
        self.open_wanted.emit(copy)

    def _fail(self, error: Exception) -> None:
        self._set_busy(False)
        path = self.project
        if path is not None and not self._desk.bridge.is_open and path.is_file():
            self._desk.bridge.open(path)  # it was closed to be replaced, and is as it was
        self._desk.messages.failure(error)

    def reject(self) -> None:
        """Not while something is being written."""
        if not self.is_busy:
            super().reject()


def _line(found: Found, project: Path | None) -> Line:
    below = words.below(found, project)
    return Line(moment(found.backup.at), words.size(found.backup.size), below)
