"""Who annotates, in the corner of the menu bar, and the menu to change that."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from core.model.article import ArticleFilter
from core.model.changes import Changes
from gui.layers.names import annotators
from gui.shared.desk import Desk
from gui.shared.labels import elided, plain_label
from gui.shared.style_sheet import with_look
from gui.shared.words import literally

_WIDEST_NAME = 180


class AnnotatorButton(QToolButton):
    """“Annotator: Ana ▾”; hidden while no project is open."""

    articles_wanted = Signal(ArticleFilter)
    """These articles are to be listed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        with_look(self, "quiet")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(4)
        layout.addWidget(self._label("plain", self.tr("Annotator:")))
        self._name = self._label("strong")
        layout.addWidget(self._name)
        layout.addWidget(self._label("plain", "▾"))
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        desk.bridge.project_changed.connect(self._show)
        desk.bridge.changed.connect(self._follow)
        self._show()

    def _label(self, look: str, words: str = "") -> QLabel:
        label = plain_label(words, look, self)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if changes.annotators:
            self._show()

    def _show(self) -> None:
        bridge = self._desk.bridge
        self.setVisible(bridge.is_open)
        annotator = bridge.project.annotator if bridge.is_open else None
        name = self.tr("nobody yet") if annotator is None else annotator.name
        self._name.setText(elided(name, QFontMetrics(self._name.font()), _WIDEST_NAME))
        self.setAccessibleName(self.tr("Annotator: {name}").format(name=name))
        self.updateGeometry()

    def _fill(self) -> None:
        """The menu as it is now: everyone who annotates in this project with what is done of what
        she is assigned, and a new one."""
        from gui.shared.assigned import of_annotator, progress

        menu = self.menu()
        menu.clear()
        current = self._desk.bridge.project.annotator
        group = QActionGroup(menu)
        work = {each.annotator.name: each for each in self._desk.bridge.project.assigned_work()}
        for name in annotators(self._desk.bridge.project):
            words = [literally(name), *([progress(work[name])] if name in work else [])]
            action = menu.addAction("\t".join(words))
            action.setCheckable(True)
            action.setChecked(current is not None and current.name == name)
            action.setActionGroup(group)
            action.triggered.connect(lambda _checked=False, name=name: self._act_as(name))
        menu.addSeparator()
        if current is not None and current.name in work:
            mine = menu.addAction(self.tr("List what is assigned to {name}").format(
                name=literally(current.name)
            ))  # fmt: skip
            mine.triggered.connect(lambda: self.articles_wanted.emit(of_annotator(current.id)))
        new = menu.addAction(self.tr("New annotator…"))
        new.triggered.connect(self._ask_for_new)

    def _ask_for_new(self) -> None:
        from gui.layers.ask import ask_annotator  # loads what makes annotators, when one is made

        ask_annotator(self._desk, self.window(), new=True)

    def _act_as(self, name: str) -> None:
        self._desk.bridge.act_as(name)
