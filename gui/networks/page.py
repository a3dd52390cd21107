"""The page of networks: the picture, the same as a table, and what is behind each part of it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from core.model.changes import Changes
from core.model.ids import LayerId
from core.model.layer import Layer, LayerKind
from core.model.phrase import Refused, Unavailable
from core.networks.network import Edge, Node
from gui.networks import words
from gui.networks.behind import BehindTie
from gui.networks.choices import Choice
from gui.networks.counting import Counting, Drawn
from gui.networks.view import NetworkView
from gui.shared.desk import Desk
from gui.shared.running import launch
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place

if TYPE_CHECKING:
    from gui.networks.saving import Saving, Shown


class NetworkPage(QWidget):
    """What is committed meanwhile does not move the picture: it is drawn anew when the page is
    come to, or when something else is chosen."""

    left = Signal()
    """The user wants to go back to the desk."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark_place(self, Place.NETWORKS)
        with_look(self, "desk").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words.title())
        self._desk = desk
        self._job: Counting | None = None
        self._is_stale = True
        self._is_waiting = False
        self._uid: str | None = None
        self.drawn: Drawn | None = None
        self._saving: Saving | None = None
        self.view = NetworkView(desk, self)
        self.behind = BehindTie(desk, self)
        self._body = QStackedLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self.view)
        self._body.addWidget(self.behind)
        self._connect()
        self._start_over()

    def _connect(self) -> None:
        bridge, view = self._desk.bridge, self.view
        bridge.changed.connect(self._follow)
        bridge.project_changed.connect(self._start_over)
        view.choices.changed.connect(self.draw)
        view.time.length_changed.connect(self.draw)
        view.opened.connect(self.open)
        view.save.clicked.connect(self._save)
        self.behind.left.connect(self._show_network)

    @property
    def is_busy(self) -> bool:
        """Whether a picture is still to come, or to be saved."""
        return self._job is not None or (self._saving is not None and self._saving.is_busy)

    @property
    def saving(self) -> "Saving":
        """What saves it, which is loaded when it is first asked for."""
        if self._saving is None:
            from gui.networks.saving import Saving

            self._saving = Saving(self._desk, self)
        return self._saving

    @property
    def choice(self) -> Choice:
        return replace(self.view.choices.choice, length=self.view.time.length)

    # What the user does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        if self._body.currentWidget() is self.behind:
            self.behind.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.view.take_focus()

    def open(self, wanted: Node | Edge) -> None:
        """List the statements behind a node or a tie, of the window that is seen."""
        from core.networks.behind import behind_edge, behind_node

        drawn = self.drawn
        if drawn is None:
            return
        said = drawn.coded.within(self.view.shown_slice.period)
        options, codebook = drawn.choice.options, drawn.codebook
        if isinstance(wanted, Edge):
            title = words.ends(codebook, wanted)
            found = behind_edge(said, codebook, options, wanted.ends)
        else:
            title = codebook.entries[wanted.entry].name
            found = behind_node(said, codebook, options, wanted.entry)
        self.behind.open(title, found)
        self._body.setCurrentWidget(self.behind)
        self.behind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        if self.drawn is not None:
            self.saving.ask(self.shown)

    @property
    def shown(self) -> "Shown":
        """What is seen now."""
        from gui.networks.saving import Shown

        assert self.drawn is not None
        return Shown(self.drawn, self.view.shown_slice.network, self.view.threshold)

    def _show_network(self) -> None:
        self._body.setCurrentWidget(self.view)
        self.view.take_focus()

    # What is committed

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.draw()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._job is not None:
            self._job.cancel()

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if not changes.is_empty:
            self._is_stale = True

    def _start_over(self) -> None:
        """Another project: what is shown is not of it."""
        bridge = self._desk.bridge
        self._is_stale = True
        uid = bridge.project.uid if bridge.is_open else None
        if uid != self._uid:
            self._uid, self.drawn = uid, None
            self.view.clear()
            self._body.setCurrentWidget(self.view)
        if self.isVisible() and bridge.is_open:
            self.draw()

    # Counting

    def draw(self) -> None:
        """Count and draw what is chosen, once nothing else is being counted."""
        self._is_stale = True
        if not self._desk.bridge.is_open or not self.isVisible():
            return
        if self._job is not None:
            self._is_waiting = True
            self._job.cancel()
            return
        self._is_stale = self._is_waiting = False
        layers, preferred = self._layers()
        self.view.choices.offer(layers, preferred)
        if self.choice.layer is None:
            self.view.teach()
            return
        job = Counting(self._desk.bridge.project.path, self.choice)
        job.succeeded.connect(self._show)
        job.failed.connect(self._fail)
        job.stopped.connect(self._stop)
        job.finished.connect(self._go_on)
        self._job = job
        self.view.say(self.tr("Drawing the network…"))
        launch(job)

    def _layers(self) -> tuple[list[Layer], LayerId | None]:
        """Those that say something, gold first; and gold or one's own, to begin with."""
        try:
            counts = self._desk.bridge.project.layer_counts()
        except (Refused, Unavailable) as error:
            self._desk.messages.refused(error)
            return [], None
        layers = [each.layer for each in counts if each.statements]
        layers.sort(key=lambda layer: layer.kind is not LayerKind.GOLD)
        gold = next((each.id for each in layers if each.kind is LayerKind.GOLD), None)
        return layers, gold or self._desk.bridge.layer

    def _show(self, drawn: Drawn, _changes: object) -> None:
        if self._desk.bridge.is_open and drawn.choice == self.choice:
            before = None if self.drawn is None else self.drawn.choice
            is_other = before != drawn.choice
            self.drawn = drawn
            self.view.show_drawn(drawn, is_other=is_other)

    def _fail(self, trouble: BaseException) -> None:
        """The picture of another choice is not left there; the next look tries again."""
        self._is_stale, self.drawn = True, None
        self.view.fail()
        self._desk.messages.failure(trouble)

    def _stop(self) -> None:
        self._is_stale = True
        self.view.say("")

    def _go_on(self) -> None:
        self._job = None
        if self._is_waiting:
            self.draw()
