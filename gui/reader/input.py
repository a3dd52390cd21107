"""Keys and mouse of the reader: what moves the passage and what selects a statement."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent

from core.model.span import Span
from core.text.words import snapped_to_words
from gui.reader.passage import Edge, PassageCursor
from gui.reader.view import ArticleView
from gui.shared.page import Page

_GRAB_PIXELS = 5
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_SHIFT_CONTROL = _SHIFT | Qt.KeyboardModifier.ControlModifier
_PLAIN = Qt.KeyboardModifier.NoModifier
_MIRRORED = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
Move = Callable[[PassageCursor], None]


class ReaderInput(QObject):
    """An event filter on the view; it moves the passage and tells what happened."""

    moved = Signal()
    """The passage is another."""
    clicked = Signal(int)
    """A click at this code point, with no selection."""
    edge_dropped = Signal(Span, Span)
    """A piece of the current statement's evidence was dragged: old and new."""
    digit = Signal(int)
    escaped = Signal()

    def __init__(self, view: ArticleView, page: Page) -> None:
        super().__init__(view)
        self._view = view
        self._page = page
        self.cursor: PassageCursor | None = None
        self._dragged: tuple[Span, Edge] | None = None
        self._keys = self._key_table()
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.viewport().setMouseTracking(True)

    def _key_table(self) -> dict[tuple[Qt.Key, Qt.KeyboardModifier], Move]:
        key = Qt.Key
        return {
            (key.Key_Down, _PLAIN): lambda c: c.move(forward=True),
            (key.Key_Up, _PLAIN): lambda c: c.move(forward=False),
            (key.Key_Home, _PLAIN): lambda c: c.to_edge_of_text(forward=False),
            (key.Key_End, _PLAIN): lambda c: c.to_edge_of_text(forward=True),
            (key.Key_Down, _SHIFT): lambda c: c.extend(forward=True),
            (key.Key_Up, _SHIFT): lambda c: c.extend(forward=False),
            (key.Key_Right, _PLAIN): lambda c: c.choose_edge(Edge.END),
            (key.Key_Left, _PLAIN): lambda c: c.choose_edge(Edge.START),
            (key.Key_Right, _SHIFT): lambda c: c.shift_edge(forward=True, by_word=True),
            (key.Key_Left, _SHIFT): lambda c: c.shift_edge(forward=False, by_word=True),
            (key.Key_Right, _SHIFT_CONTROL): lambda c: c.shift_edge(forward=True, by_word=False),
            (key.Key_Left, _SHIFT_CONTROL): lambda c: c.shift_edge(forward=False, by_word=False),
            (key.Key_PageDown, _PLAIN): lambda c: self._turn_page(c, 1),
            (key.Key_PageUp, _PLAIN): lambda c: self._turn_page(c, -1),
        }  # fmt: skip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.cursor is None:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return watched is self._view and self._key(event)
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._mouse(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = self._as_read(Qt.Key(event.key()))
        move = self._keys.get((key, modifiers))
        if move is not None and self.cursor is not None:
            move(self.cursor)
            self.moved.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif modifiers == _PLAIN and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.digit.emit(int(key) - int(Qt.Key.Key_0))
        else:
            return False
        return True

    def _as_read(self, key: Qt.Key) -> Qt.Key:
        """In a text read from the right, the left arrow is the one that goes on."""
        assert self.cursor is not None
        if key in _MIRRORED and self._view.reads_from_right(self.cursor.passage.start):
            return _MIRRORED[key]
        return key

    def _turn_page(self, cursor: PassageCursor, direction: int) -> None:
        view = self._view
        step = max(1, view.viewport().height() - 60)
        caret = view.caret_rect(cursor.passage.start)
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + direction * bar.pageStep())
        top = min(max(caret.top(), 10), step)
        cursor.place(view.point_at(QPointF(caret.left(), top)))

    def _mouse(self, event: QMouseEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove:
            return self._drag(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._dragged = self._edge_under(event.position())
            if self._dragged is None:
                self._view.begin_selection()
            return self._dragged is not None
        if event.type() == QEvent.Type.MouseButtonRelease:
            return self._release(event)
        return False

    def _drag(self, event: QMouseEvent) -> bool:
        if self._dragged is None:
            over_edge = not event.buttons() and self._edge_under(event.position()) is not None
            shape = Qt.CursorShape.SizeHorCursor if over_edge else Qt.CursorShape.IBeamCursor
            self._view.viewport().setCursor(shape)
            return False
        self._follow_drag(event)
        return True

    def _follow_drag(self, event: QMouseEvent) -> None:
        """Let the passage show where the dragged edge would come to stand."""
        assert self._dragged is not None
        assert self.cursor is not None
        piece, edge = self._dragged
        point = self._view.point_at(event.position())
        start, end = (point, piece.end) if edge is Edge.START else (piece.start, point)
        if start < end:
            low, high = self._snapped(start, end)
            start, end = (low, end) if edge is Edge.START else (start, high)
            self.cursor.select(start, end)
            self.moved.emit()

    def _release(self, event: QMouseEvent) -> bool:
        assert self.cursor is not None
        self._view.end_selection()
        if self._dragged is not None:
            piece, _ = self._dragged
            self._dragged = None
            span = self.cursor.span
            if span is not None and self.cursor.passage.is_shaped and span != piece:
                self.edge_dropped.emit(piece, span)
            return True
        start, end = self._view.selected_range()
        was = self.cursor.passage
        if start < end and (start, end) != (was.start, was.end):
            self.cursor.select(*self._snapped(start, end))
            self.moved.emit()
        else:
            point = self._view.point_at(event.position())
            self.cursor.place(point)
            self.moved.emit()
            self.clicked.emit(point)
        return False

    def _snapped(self, start: int, end: int) -> tuple[int, int]:
        """Whole words, unless Alt is held."""
        if QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier:
            return start, end
        return snapped_to_words(self._page.text, start, end)

    def _edge_under(self, place: QPointF) -> tuple[Span, Edge] | None:
        """The edge of the current statement's evidence that the mouse could grab."""
        current = self._page.current
        for piece in current.parts.evidence if current else ():
            for edge, point in ((Edge.START, piece.start), (Edge.END, piece.end)):
                rect = self._view.caret_rect(point)
                grab = rect.adjusted(-_GRAB_PIXELS, 0, _GRAB_PIXELS, 0)
                if grab.contains(place.toPoint()):
                    return piece, edge
        return None
