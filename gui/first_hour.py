"""When the guided start is offered, begun and ended; its parts are loaded only then."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from gui.projects import sample_path
from gui.reader.panel import ReaderPanel
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.settings import Setting

if TYPE_CHECKING:
    from gui.tour.card import TourCard
    from gui.tour.tour import Tour

_SETTLED = "settled"


class FirstHour(QObject):
    """The tour is one of the sample project: there, nothing can be spoilt."""

    def __init__(
        self, desk: Desk, window: QMainWindow, reader: ReaderPanel, panels: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._reader = reader
        self._panels = panels
        self._is_wanted = False
        self._tour: Tour | None = None
        self._card: TourCard | None = None
        desk.actions.on(ActionId.TOUR, self.start)
        desk.actions.on(ActionId.FOCUS_TOUR, self._focus_card)
        desk.actions[ActionId.FOCUS_TOUR].setEnabled(False)
        desk.bridge.project_changed.connect(self._follow_project)

    def start(self) -> None:
        """Begin with the first step, in the sample, which is opened if need be."""
        self._is_wanted = True
        if self._is_in_sample:
            self._begin()
        else:
            self._desk.actions[ActionId.OPEN_SAMPLE].trigger()

    @property
    def _is_in_sample(self) -> bool:
        bridge = self._desk.bridge
        return bridge.is_open and _same(bridge.project.path, sample_path())

    def _begin(self) -> None:
        self._is_wanted = False
        _card, tour = self._made()
        tour.start()
        self._make_room()
        self._desk.settings.store(Setting.TOUR, _SETTLED)
        self._desk.actions[ActionId.FOCUS_READER].trigger()

    def _made(self) -> "tuple[TourCard, Tour]":
        if self._card is None or self._tour is None:
            from gui.tour.card import TourCard
            from gui.tour.tour import Tour

            room = self._window.centralWidget()
            assert room is not None, "the window is furnished"
            self._tour = tour = Tour(self._desk, self)
            self._card = card = TourCard(tour, room)
            self._reader.input.moved.connect(tour.follow_passage)
            card.wanted.connect(self._begin)
            card.ended.connect(self._end)
            card.left.connect(self._reader.setFocus)
            card.resized.connect(self._make_room)
            self._desk.actions.keys_changed.connect(self._show_reach)
            self._show_reach()
        return self._card, self._tour

    def _focus_card(self) -> None:
        if self._card is not None:
            self._card.take_focus()

    def _show_reach(self) -> None:
        if self._card is not None:
            self._card.show_reach(self._desk.actions.keys_of(ActionId.FOCUS_TOUR))

    def _follow_project(self) -> None:
        """Another project, or none: the tour stays with the sample."""
        if self._is_in_sample and self._is_wanted:
            self._begin()
        elif self._is_in_sample and self._desk.settings.text(Setting.TOUR) != _SETTLED:
            self._made()[0].offer()
            self._make_room()
        elif self._card is not None and not self._is_in_sample:
            self._put_away()

    def _end(self) -> None:
        """For good: it comes back only when it is asked for."""
        self._desk.settings.store(Setting.TOUR, _SETTLED)
        self._put_away()
        self._reader.setFocus()

    def _put_away(self) -> None:
        if self._tour is not None and self._card is not None:
            self._tour.stop()
            self._card.hide()
            self._panels.setContentsMargins(0, 0, 0, 0)
            self._desk.actions[ActionId.FOCUS_TOUR].setEnabled(False)

    def _make_room(self) -> None:
        """The panels end above the card, so that it covers nothing to be worked with."""
        if self._card is not None:
            from gui.tour.card import MARGIN

            self._desk.actions[ActionId.FOCUS_TOUR].setEnabled(True)
            self._panels.setContentsMargins(0, 0, 0, self._card.height() + 2 * MARGIN)


def _same(one: Path, other: Path) -> bool:
    return one.absolute() == other.absolute()
