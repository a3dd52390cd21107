"""Starting the program anew, where its user was."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QProcessEnvironment
from PySide6.QtWidgets import QApplication

from core.exchange.own_program import program

if TYPE_CHECKING:
    from gui.main_window import MainWindow


def restart(window: "MainWindow") -> bool:
    """Close the window, which remembers the place, and start another process with the project.

    False where the window does not close, and all is as it was; and where no other process can be
    started, and this one ends all the same.
    """
    desk = window.desk
    project = "" if desk is None or not desk.bridge.is_open else str(desk.bridge.project.path)
    command = command_for(project)
    if not window.close():
        return False
    process = QProcess()
    process.setProgram(command[0])
    process.setArguments(command[1:])
    process.setProcessEnvironment(_environment())
    is_started, _number = process.startDetached()
    QApplication.quit()
    return bool(is_started)


def command_for(project: str) -> list[str]:
    """What starts the desk with a project, or with none."""
    return program(*([str(Path(project).absolute())] if project else []))


def _environment() -> QProcessEnvironment:
    """That of this process, in which the program is found wherever it was started from."""
    environment = QProcessEnvironment.systemEnvironment()
    root = str(Path(__file__).resolve().parents[1])
    known = environment.value("PYTHONPATH")
    paths = [root, *(known.split(os.pathsep) if known else [])]
    environment.insert("PYTHONPATH", os.pathsep.join(dict.fromkeys(paths)))
    return environment
