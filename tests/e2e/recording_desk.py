"""Run as a program: opens desks and records statements by keys until it is killed.

Reads `PROJECT OUTPUT SEED` lines. For each it forks a child, prints the child's process number,
and waits for the next line; what is imported once so serves all children. A child writes a line
of JSON to OUTPUT each time the status bar calls a statement saved.
"""

import json
import os
import random
import signal
import sys
from pathlib import Path
from typing import TextIO

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.application import make_application
from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.workplace import Workplace

ACTORS = ("Germany", "Poland", "France", "Estonia", "Norway")
MEASURES = ("Reopening talks", "Crisis hotline", "Joint exercises")


class Recorder:
    """Works through the articles the way an analyst would, and notes what is called saved."""

    def __init__(self, workplace: Workplace, output: TextIO, seed: int) -> None:
        self._workplace = workplace
        self._output = output
        self._chance = random.Random(seed)

    def work(self) -> None:
        self._output.write("ready\n")
        self._output.flush()
        while True:
            self.record()
            if self._chance.random() < 0.25:
                self.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)

    def record(self) -> None:
        for _ in range(self._chance.randint(1, 3)):
            self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Return)
        self._choose(f"{self._chance.choice(ACTORS)} {self._chance.randint(1, 9)}")
        self._note()
        self._type(str(self._chance.randint(1, 5)))
        self._note()
        self._choose(self._chance.choice(MEASURES))
        self._note()

    def _choose(self, name: str) -> None:
        """Type a name; take it where it is known, create it where it is not."""
        self._type(name)
        known = name in {e.name for e in self._workplace.desk.bridge.codebook.entries.values()}
        control = Qt.KeyboardModifier.ControlModifier
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier if known else control)

    def _note(self) -> None:
        current = self._workplace.desk.page.current
        if current is not None and self._workplace.status.saved.text() == "● Saved":
            parts = current.parts
            said = [current.uid, parts.actor, parts.stance, parts.measure]
            self._output.write(json.dumps(said) + "\n")
            self._output.flush()

    def _type(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)
        QApplication.processEvents()

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, modifier)
        QApplication.processEvents()


def desk(project: Path, output: Path, seed: int) -> None:
    make_application()
    settings = Settings.in_folder(output.parent)
    window = MainWindow(settings, Theme(settings))
    window.show()
    workplace = window.furnish()
    workplace.open_project(project)
    window.activateWindow()
    workplace.reader.setFocus()
    QApplication.processEvents()
    with output.open("w") as file:
        Recorder(workplace, file, seed).work()


def serve() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # killed children need no one to wait for them
    for line in sys.stdin:
        project, output, seed = line.rstrip("\n").split("\t")
        child = os.fork()
        if not child:
            desk(Path(project), Path(output), int(seed))
        print(child, flush=True)


if __name__ == "__main__":
    serve()
