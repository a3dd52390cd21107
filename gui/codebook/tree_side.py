"""The left of the editor: a search, a line for new names, and the tree."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.model.codebook import Codebook, Field
from core.model.ids import EntryId
from gui.codebook import words
from gui.codebook.nodes import Key, Section, Tree
from gui.codebook.tree_view import TreeView
from gui.shared.labels import plain_tip
from gui.shared.search_field import SearchField
from gui.shared.style_sheet import with_look
from gui.shared.theme import Theme


class TreeSide(QWidget):
    new_wanted = Signal(object, object, str)
    """In this section, under this entry (None: at the top), something of this name."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "panel").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._codebook = Codebook()
        self._uses: Mapping[EntryId, int] = {}
        self.search = SearchField(self)
        self.search.invite(self.tr("Search names…"))
        self.search.setAccessibleName(self.tr("Search the codebook"))
        self.add = QPushButton(self.tr("New"), self)
        self.line = QLineEdit(self)
        self.line.hide()
        self.line.installEventFilter(self)
        self.tree = TreeView(theme, words.codebook(), self)
        self._lay_out()
        self.setFocusProxy(self.tree)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._to_tree)
        self.search.installEventFilter(self)
        self.tree.typed.connect(self._type)
        self.tree.installEventFilter(self)
        self.tree.chosen.connect(self._tell)
        self.add.clicked.connect(self.ask_name)
        self.line.returnPressed.connect(self._take_name)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.setContentsMargins(0, 0, 12, 0)
        head.addWidget(self.search, 1)
        head.addWidget(self.add)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 12, 0)
        below.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(below)
        column.addWidget(self.tree, 1)

    def show_codebook(self, codebook: Codebook, uses: Mapping[EntryId, int]) -> None:
        """What is current stays so, also where its new name is not what is searched for."""
        self._codebook, self._uses = codebook, uses
        node = self.tree.current
        self._refill()
        is_left_out = node is not None and self.tree.entries.tree.find(node.key) is None
        if node is not None and is_left_out and node.key in codebook.entries:
            self.choose(node.key)

    def choose(self, key: Key) -> None:
        """Make a node current, also if the search leaves it out."""
        if self.tree.entries.tree.find(key) is None and self.search.text():
            self.search.clear()
        self.tree.choose(key)

    def _refill(self) -> None:
        searched = self.search.text().strip()
        tree = Tree(self._codebook, self._uses, searched)
        self.tree.show_tree(tree, is_search=bool(searched))

    def _search(self) -> None:
        """Show what is found, and make the first of it current unless the current one is found."""
        self._refill()
        if self.search.text().strip():
            entries, node = self.tree.entries.tree, self.tree.current
            if node is None or not entries.is_found(node):
                node = entries.first_found()
            if node is not None:
                self.tree.choose(node.key)

    def _type(self, letters: str) -> None:
        """Begin another search from the tree; letters that follow at once belong to it."""
        if self.window().focusWidget() is self.search:
            self.search.insert(letters)
        else:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self.search.setText(letters)

    def _to_tree(self) -> None:
        """To what is current in the tree, which the search has chosen."""
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    # A new name

    @property
    def place(self) -> tuple[Section, EntryId | None]:
        """Where something new would stand: beside what is current."""
        node = self.tree.current
        subject = Section.ACTORS if node is None else node.subject
        if isinstance(subject, Section):
            return subject, None
        if isinstance(subject, Field):
            return Section.FIELDS, None
        return Section.of(subject.kind), subject.parent

    def ask_name(self) -> None:
        """Show the line for a new name, with the focus in it."""
        if not self.add.isEnabled():
            return
        section, parent = self.place
        self.line.setPlaceholderText(words.new_name(section))
        above = words.name(self._codebook, parent) if parent is not None else ""
        told = self.tr("{what}, under {name}").format(what=words.new_name(section), name=above)
        self.line.setAccessibleName(told if above else words.new_name(section))
        self.line.clear()
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_name(self) -> None:
        if name := self.line.text().strip():
            self.new_wanted.emit(*self.place, name)

    def close_line(self, key: Key | None = None) -> None:
        """The name is taken, or is not wanted any more."""
        self.line.hide()
        if key is not None:
            self.choose(key)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if watched is self.line and key == Qt.Key.Key_Escape:
                self.close_line()
                return True
            if watched is self.search and key in (Qt.Key.Key_Down, Qt.Key.Key_F2):
                self._to_tree()
                if key == Qt.Key.Key_F2:
                    self.tree.edit(self.tree.currentIndex())
                return True
            is_search = watched in (self.search, self.tree) and bool(self.search.text())
            if is_search and key == Qt.Key.Key_Escape and not self.tree.is_editing:
                self.search.clear()
                return True
            if watched is self.tree and key == Qt.Key.Key_Insert:
                self.ask_name()
                return True
        return super().eventFilter(watched, event)

    def _tell(self, _key: Key) -> None:
        section, _ = self.place
        self.add.setToolTip(plain_tip(f"{words.new_name(section)} ({self.tr('Insert')})"))
