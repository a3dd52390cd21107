"""Files to import, and the dialog that does it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.project import Project
from gui.exchange import run_import
from gui.exchange.import_dialog import ImportDialog
from gui.shared.desk import Desk


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with two articles, a file that is no text, and one of another kind."""
    folder = tmp_path / "in"
    folder.mkdir()
    trailer = "\n\nWriter : Mira Holm\nPublish date : 2025-03-15\n"
    (folder / "one.txt").write_text(f"The <b>first</b> headline\nSome text.{trailer}")
    (folder / "two.txt").write_text("The second headline\nMore text.\n")
    (folder / "wrong.txt").write_bytes(b"\x00\x01\x02" * 100)
    (folder / "notes.xyz").write_text("nothing for us")
    return folder


@pytest.fixture
def dialog_on(
    desk: Desk, qtbot: QtBot, new_project: Callable[..., Project]
) -> Callable[..., ImportDialog]:
    """Opens the dialog on a new project, with these paths dropped."""

    def make(*paths: Path) -> ImportDialog:
        desk.bridge.adopt(new_project(0))
        dialog = run_import(desk, None, paths)
        with qtbot.waitActive(dialog):
            dialog.activateWindow()
        return dialog

    return make
