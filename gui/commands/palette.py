"""The command palette: actions, languages and articles by their names, over the window."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QVBoxLayout,
    QWidget,
)

from gui.commands.delegate import CommandDelegate
from gui.commands.line import VISIBLE_ROWS, CommandLine
from gui.commands.offers import ARTICLE, article, languages, queues
from gui.commands.rows import Command, CommandRows, commands_of
from gui.commands.titles import Titles
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.row_list import row_list
from gui.shared.style_sheet import with_look

_WIDTH, _TOP, _SIDE, _MARGIN = 560, 8, 16, 8
_BRIEFLY = Qt.FocusReason.PopupFocusReason
"""The focus goes with every wish to come back: what is half typed elsewhere stays there."""


def show_commands(desk: Desk, window: QWidget) -> "CommandPalette":
    """Bring the palette up; there is one for each window."""
    palette = window.findChild(CommandPalette) or CommandPalette(desk, window)
    palette.open()
    return palette


class CommandPalette(QFrame):
    """Runs an action after the focus is back where it was, as its keys would."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._before: QWidget | None = None
        with_look(self, "overlay").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Commands"))
        self.line = CommandLine(self)
        self.line.setPlaceholderText(
            self.tr("Type what you want to do, or the title of an article")
        )
        self.line.setAccessibleName(self.tr("Command"))
        self.rows = CommandRows(self)
        self._titles = Titles(desk, self)
        self.list = self._make_list()
        self.nothing = plain_label("", "soft", self, wraps=True)
        self._lay_out()
        self._connect()
        self.hide()

    def _make_list(self) -> QListView:
        view = row_list(self.rows, self.tr("Commands that fit"), self)
        view.setItemDelegate(CommandDelegate(self._desk.theme, view))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return view

    def _lay_out(self) -> None:
        self.nothing.setContentsMargins(12, 8, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.list)
        column.addWidget(self.nothing)

    def _connect(self) -> None:
        self._window.installEventFilter(self)
        self.line.textChanged.connect(self._offer)
        self.line.stepped.connect(self._step)
        self.line.taken.connect(self._take)
        self.line.given_up.connect(self.close_up)
        self.line.left.connect(self.hide)
        self.list.clicked.connect(self._take)
        self._titles.arrived.connect(self._offer_titles)
        self._desk.theme.changed.connect(self.list.viewport().update)

    def open(self) -> None:
        if self.isVisible():
            self.line.selectAll()
            return
        self._before = QApplication.focusWidget()
        recent = self._desk.settings.recent_commands()
        more = [*languages(self._desk), *queues(self._desk)]
        self.rows.list(commands_of(self._desk.actions, recent, more))
        self._titles.fetch()
        self.line.close_on(self._desk.actions[ActionId.COMMANDS].shortcuts())
        self.line.clear()
        self._offer()
        self.show()
        self.raise_()
        self.line.setFocus(_BRIEFLY)

    def close_up(self) -> None:
        """Close, and give the focus back."""
        before = self._before
        self._before = None
        if before is not None and before.isVisible():
            before.setFocus(_BRIEFLY)
        else:
            self._window.setFocus(_BRIEFLY)
        self.hide()

    def _offer(self) -> None:
        """List what fits what is typed, and highlight what Enter would run."""
        typed = self.line.text().strip()
        found = self._titles.matching(typed)
        self.rows.want(typed, [article(self._desk, each) for each in found])
        count = self.rows.rowCount()
        self.list.setVisible(bool(count))
        self.list.setFixedHeight(min(VISIBLE_ROWS, count) * max(0, self.list.sizeHintForRow(0)))
        self.nothing.setText(
            self.tr("No command or article is called “{words}”.").format(words=typed)
        )
        self.nothing.setVisible(not count)
        self._highlight(0 if count else -1)
        self._place()

    def _offer_titles(self) -> None:
        """They have come after the first letters."""
        if self.isVisible() and self.line.text().strip():
            self._offer()

    def _step(self, rows: int) -> None:
        """Move the highlight; one row beyond an end goes round, a page stops there."""
        count = self.rows.rowCount()
        wanted = self.list.currentIndex().row() + rows
        if count:
            self._highlight(wanted % count if abs(rows) == 1 else max(0, min(count - 1, wanted)))

    def _highlight(self, row: int) -> None:
        self.list.setCurrentIndex(self.rows.index(row) if row >= 0 else QModelIndex())
        self.line.setAccessibleDescription(self._described())

    def _described(self) -> str:
        """The highlighted row in words, with its place in the list."""
        command, row = self._highlighted, self.list.currentIndex().row()
        if command is None:
            return self.nothing.text()
        place = self.tr("{number} of {count}").format(number=row + 1, count=self.rows.rowCount())
        return f"{self.rows.spoken(command)}, {place}"

    @property
    def _highlighted(self) -> Command | None:
        return self.rows.command_at(self.list.currentIndex().row())

    def _take(self) -> None:
        """Run what is highlighted; what can do nothing now says why, and the palette stays."""
        command = self._highlighted
        if command is None or not command.is_enabled:
            return
        self.close_up()
        if not command.id.startswith(ARTICLE):
            self._desk.settings.remember_command(command.id)
        if command.run is None:
            self._desk.actions[ActionId(command.id)].trigger()
        else:
            command.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """At the top of the window, in the middle."""
        width = min(_WIDTH, self._window.width() - 2 * _SIDE)
        self.setFixedWidth(width)
        self.resize(width, self.sizeHint().height())
        self.move((self._window.width() - width) // 2, _TOP)
