"""Pointing at a statement in the text or the stripes, and seeing it pointed at from elsewhere."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from core.model.ids import StatementId
from core.model.span import Role
from gui.reader.looks import Looks
from gui.reader.marks import places_of
from gui.reader.overlaps import line_for
from gui.reader.stripes import stripe_at
from gui.reader.view import ArticleView
from gui.shared.desk import Desk
from gui.shared.labels import plain_tip


class Brushing(QObject):
    """Tells the selection what is under the mouse, and paints no line more than that changes."""

    def __init__(self, desk: Desk, view: ArticleView, looks: Looks) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._looks = looks
        self._seen: StatementId | None = None
        view.viewport().installEventFilter(self)
        view.gutter.installEventFilter(self)
        view.minimap.pointed_at.connect(desk.selection.hover)
        desk.selection.hovered_changed.connect(self._show)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._desk.selection.hover(None)
        elif isinstance(event, QMouseEvent):
            in_gutter = watched is self._view.gutter
            if event.type() == QEvent.Type.MouseMove and not event.buttons():
                found = self._stripe if in_gutter else self._evidence
                self._desk.selection.hover(found(event.position()))
            elif event.type() == QEvent.Type.MouseButtonPress and in_gutter:
                self._choose(event)
        return False

    def _choose(self, event: QMouseEvent) -> None:
        """A click on a stripe makes its statement the current one."""
        found = self._stripe(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._desk.selection.drop_pending()
            self._desk.selection.show_statement(found)
            self._view.setFocus()

    def _evidence(self, place: QPointF) -> StatementId | None:
        """The statement whose evidence is there: the current one, or the last to begin."""
        found = [
            shape.statement
            for strip in self._view.strips_at(place)
            for shape in strip.shapes.marks
            if shape.role is Role.EVIDENCE
            and any(rect.contains(place - strip.origin) for rect in shape.rects)
        ]
        current = self._desk.selection.statement
        return current if current in found else found[-1] if found else None

    def _stripe(self, place: QPointF) -> StatementId | None:
        mirrored = self._view.gutter.is_mirrored
        for strip in self._view.strips_at(place):
            within = place - QPointF(0, strip.origin.y())
            found = stripe_at(strip.shapes, within, is_mirrored=mirrored)
            if found is not None:
                return found
        return None

    def _show(self) -> None:
        before, self._seen = self._seen, self._desk.selection.hovered
        page = self._desk.page
        self._view.show_look_in(self._looks.now(), places_of(page, (before, self._seen)))
        hovered = page.statement(self._seen)
        tip = "" if hovered is None else line_for(self._desk, hovered)
        self._view.minimap.setToolTip(plain_tip(tip))
