"""Run as a program: the desk, which tells what is to be seen in its window.

    python -m tests.e2e.seen REPORT [PROJECT]

REPORT is JSON, written anew whenever something else is to be seen: the words of the active window,
as they stand in labels, on buttons, in cells and in the names that a screen reader is told.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QMainWindow,
    QTableView,
    QWidget,
)

from gui.application import make_application, run

_LOOK_MS, _MOST_ROWS = 50, 40


class Seen(QObject):
    def __init__(self, report: Path) -> None:
        super().__init__()
        self._report = report
        self._told: list[str] = []
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._tell)
        self._look.start()

    def _tell(self) -> None:
        window = front_window()
        if window is None:
            return
        inside = [each for each in window.findChildren(QWidget) if each.isVisible()]
        told = [words for widget in inside for words in words_of(widget) if words]
        if told != self._told:
            self._told = told
            building = self._report.with_suffix(".new")
            building.write_text(json.dumps(told), encoding="utf-8")
            building.replace(self._report)


def front_window() -> QWidget | None:
    """Where no window manager hands on the focus, none is active once a dialog has closed."""
    shown = (each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow))
    main = next((each for each in shown if each.isVisible()), None)
    return QApplication.activeModalWidget() or QApplication.activeWindow() or main


def words_of(widget: QWidget) -> Iterator[str]:
    """What it says, and what it is called; the focused one is told with a mark before it."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QAbstractItemView):
        yield from cells_of(widget)
    yield widget.accessibleName()
    if widget.hasFocus():
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        yield f"focus: {widget.accessibleName() or text}"


def cells_of(view: QAbstractItemView) -> Iterator[str]:
    """A row as one line, with the names of a table's columns first."""
    model = view.model()
    if model is None:
        return
    is_table = isinstance(view, QTableView) and not isinstance(model, QAbstractListModel)
    columns = range(model.columnCount() if is_table else 1)
    if is_table:
        heads = (model.headerData(n, Qt.Orientation.Horizontal) for n in columns)
        yield " | ".join(map(str, heads))
    for row in range(min(_MOST_ROWS, model.rowCount())):
        yield " | ".join(str(model.index(row, column).data()) for column in columns)


def main() -> int:
    report, *project = sys.argv[1:]
    make_application()
    seen = Seen(Path(report))
    assert seen is not None
    return run("".join(project))


if __name__ == "__main__":
    sys.exit(main())
