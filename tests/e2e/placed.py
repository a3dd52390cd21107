"""Run as a program: the desk, which tells where the rows of its trees stand on the screen.

    python -m tests.e2e.placed REPORT [PROJECT]

REPORT is one JSON object: each row in sight by its text, with its middle and its height in pixels.
It is written anew whenever something else is to be seen.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QTreeView

from gui.application import make_application, run

_LOOK_MS = 50
Place = tuple[int, int, int]


class Places(QObject):
    def __init__(self, report: Path) -> None:
        super().__init__()
        self._report = report
        self._told: dict[str, Place] = {}
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._tell)
        self._look.start()

    def _tell(self) -> None:
        found: dict[str, Place] = {}
        for widget in QApplication.allWidgets():
            if isinstance(widget, QTreeView) and widget.isVisible():
                found |= rows_in_sight(widget)
        if found != self._told:
            self._told = found
            building = self._report.with_suffix(".new")
            building.write_text(json.dumps(found), encoding="utf-8")
            building.replace(self._report)


def rows_in_sight(tree: QTreeView) -> dict[str, Place]:
    found: dict[str, Place] = {}
    model, port = tree.model(), tree.viewport()
    index = model.index(0, 0)
    while index.isValid():
        room = tree.visualRect(index)
        if port.rect().contains(room.center()):
            place = port.mapToGlobal(room.center())
            found[str(index.data())] = (place.x(), place.y(), room.height())
        index = tree.indexBelow(index)
    return found


def main() -> int:
    report, *project = sys.argv[1:]
    make_application()
    places = Places(Path(report))
    assert places is not None
    return run("".join(project))


if __name__ == "__main__":
    sys.exit(main())
