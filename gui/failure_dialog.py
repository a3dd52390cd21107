"""What the desk says when it has failed itself: what is safe, where the report is, what to do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QVBoxLayout

from gui.shared.by_enter import pressed_by_enter
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look
from gui.shared.window_places import mark_page
from gui.shared.words import counted

if TYPE_CHECKING:
    from gui.failures import Failure, Failures
    from gui.main_window import MainWindow
    from gui.shared.desk import Desk

_WIDTH, _INDENT = 560, 20


class FailureDialog(QDialog):
    """Of one failure; others that come while it is open are counted in it."""

    def __init__(self, failures: "Failures", failure: "Failure", window: "MainWindow") -> None:
        super().__init__(window)
        mark_page(self, "troubleshooting.md")
        self._failures, self._failure, self._window = failures, failure, window
        self._before = sum(each.count for each in failures.all_known)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        heading = self.tr("Glossator made a mistake. You can go on working.")
        self.heading = plain_label(heading, "choice", self, wraps=True)
        self.safe = plain_label(self._what_is_safe(window.desk), "", self, wraps=True)
        self.place = plain_label(self._where(), "soft", self, wraps=True)
        self.place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words = QCheckBox(self.tr("&Add to the report what the error said"), self)
        self.warning = plain_label(self._what_words_hold(), "small", self, wraps=True)
        self.again = plain_label("", "small", self, wraps=True)
        self.again.hide()
        self.go_on = with_look(QPushButton(self.tr("&Continue"), self), "primary")
        self.restart = QPushButton(self.tr("&Restart"), self)
        self.folder = with_look(QPushButton(self.tr("&Open the report’s folder"), self), "link")
        self._lay_out()
        self._connect()
        self.setAccessibleDescription(f"{heading} {self.safe.text()} {self.place.text()}")
        self.go_on.setFocus()

    def _lay_out(self) -> None:
        self.go_on.setDefault(True)
        pressed_by_enter(self.restart, self.folder)
        has_report = self._failure.report is not None
        self.words.setVisible(has_report)
        self.warning.setVisible(has_report)
        self.folder.setVisible(has_report)
        column = dialog_column(self)
        for widget in (self.heading, self.safe, self.place):
            column.addWidget(widget)
        choice = QVBoxLayout()
        choice.setSpacing(4)
        choice.addWidget(self.words)
        choice.addWidget(self.warning)
        self.warning.setContentsMargins(_INDENT, 0, 0, 0)
        column.addLayout(choice)
        column.addWidget(self.again)
        column.addStretch(1)
        column.addLayout(button_row(self.restart, self.go_on, aside=self.folder))
        self._fit()

    def _fit(self) -> None:
        """Wrapped words tell only now how high they are."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(_WIDTH, layout.totalHeightForWidth(_WIDTH))

    def _connect(self) -> None:
        self.go_on.clicked.connect(self.accept)
        self.restart.clicked.connect(self._restart)
        self.folder.clicked.connect(self._open_folder)
        self.words.toggled.connect(self._write)

    def _what_is_safe(self, desk: "Desk | None") -> str:
        if desk is None or not desk.bridge.is_open:
            return self.tr("No project is open, so nothing can be lost.")
        if not desk.bridge.all_saved:
            return self.tr(
                "Your last change could not be saved, as you were told. Everything before it is "
                "in the project file."
            )
        if desk.selection.pending:
            return self.tr(
                "Everything up to your last change is saved in the project file. The statement "
                "that you have begun is kept as it is: choose its actor, and it is saved too."
            )
        return self.tr("Everything up to your last change is saved in the project file.")

    def _where(self) -> str:
        if self._failure.report is None:
            return self.tr("A report of it could not be written.")
        said = self.tr(
            "What happened stands in a report, which stays on this computer unless you send it:"
        )
        return f"{said}\n{self._failure.report}"

    def _what_words_hold(self) -> str:
        return self.tr(
            "Without this, the report holds no texts, no quotes, no names and no folders of yours."
        )

    def show_count(self) -> None:
        """Something has failed again, here or elsewhere."""
        count = sum(each.count for each in self._failures.all_known) - self._before
        if count > 0:
            one = self.tr("Since then it has failed once more.")
            many = self.tr("Since then it has failed {count} times more.")
            self.again.setText(counted(count, one, many))
            self.again.show()
            self._fit()

    def _write(self, is_wanted: bool) -> None:
        self._failures.write(self._failure, with_words=is_wanted)

    def _open_folder(self) -> None:
        if self._failure.report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._failure.report.parent)))

    def _restart(self) -> None:
        from gui.restarting import restart

        self.accept()
        restart(self._window)
