"""What stands in the window while no project is open."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.key_label import KeyLabel
from gui.shared.style_sheet import with_look
from gui.welcome.choices import Choice, RecentProject

_NARROWEST, _WIDTH = 480, 560


class WelcomePage(QScrollArea):
    """Four ways to begin, and the projects of late. The window does what is chosen."""

    recent_chosen = Signal(Path)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QWidget()
        self._column.setMinimumWidth(_NARROWEST)
        self._column.setMaximumWidth(_WIDTH)
        self._choices = [self._choice(action, words) for action, words in self._ways()]
        self._heading = self._label(self.tr("RECENT PROJECTS"), "heading")
        self._recent: list[RecentProject] = []
        self._backups = with_look(
            QPushButton(self.tr("Go back to a backup…"), self._column), "link"
        )
        self._backups.setAutoDefault(True)
        self._backups.clicked.connect(desk.actions[ActionId.BACKUPS].trigger)
        self._lay_out()
        self.verticalScrollBar().rangeChanged.connect(self._show_focused)
        self._show_recent()

    def _ways(self) -> tuple[tuple[ActionId, str], ...]:
        return (
            (
                ActionId.OPEN_SAMPLE,
                self.tr("Ten short articles, annotated by two people, to look around in."),
            ),
            (
                ActionId.TOUR,
                self.tr("In the sample, record your first statement step by step, and export it."),
            ),
            (ActionId.NEW_PROJECT, self.tr("One file that holds your articles and statements.")),
            (ActionId.OPEN_PROJECT, self.tr("Go on with a file that ends in .glossator.")),
        )

    def _choice(self, action: ActionId, words: str) -> Choice:
        actions = self._desk.actions
        choice = Choice(actions[action], words, self._column)
        choice.show_keys(KeyLabel(actions, action, choice))
        return choice

    def _label(self, words: str, look: str) -> QLabel:
        label = with_look(QLabel(words, self._column), look)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        sentence = self.tr("Mark who takes which stance on which measure, article by article.")
        self._rows = QVBoxLayout(self._column)
        self._rows.setContentsMargins(24, 24, 24, 24)
        self._rows.setSpacing(8)
        self._rows.addStretch(2)
        self._rows.addWidget(self._label(self.tr("Glossator"), "name"))
        self._rows.addWidget(self._label(sentence, "soft"))
        self._rows.addSpacing(16)
        for choice in self._choices:
            self._rows.addWidget(choice)
        dropped = self.tr("A project, or articles to begin one with, can be dropped here as well.")
        self._rows.addWidget(self._label(dropped, "small"))
        self._rows.addSpacing(16)
        self._rows.addWidget(self._heading)
        self._rows.addWidget(self._backups, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addStretch(3)
        inner = with_look(QWidget(), "desk")
        layout = QHBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(self._column, 100)
        layout.addStretch(1)
        self.setWidget(inner)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_recent()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_focused(self) -> None:
        """What Enter opens is to be seen, however low the window."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            focused = self.focusProxy()
        if focused is not None:
            self.ensureWidgetVisible(focused, 0, 24)

    def _show_recent(self) -> None:
        for row in self._recent:
            self._rows.removeWidget(row)
            row.deleteLater()
        paths = self._desk.settings.recent_projects()
        self._recent = [RecentProject(path, self._column) for path in paths]
        self._heading.setVisible(bool(paths))
        self._backups.setVisible(bool(self._desk.settings.known_projects()))
        place = self._rows.indexOf(self._heading)
        for number, row in enumerate(self._recent, 1):
            self._rows.insertWidget(place + number, row)
            row.clicked.connect(lambda _checked=False, path=row.path: self.recent_chosen.emit(path))
        if self._recent:
            self.setTabOrder(self._recent[-1], self._backups)
        self.setFocusProxy(self._recent[0] if self._recent else self._choices[0])
